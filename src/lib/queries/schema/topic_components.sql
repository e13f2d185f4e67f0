-- A topic as it is compared: people type it into log and map by hand. Without one it is empty.
CREATE OR REPLACE MACRO topic_key(topic) AS
  coalesce(nfc_normalize(lower(trim(regexp_replace(topic, '\s+', ' ', 'g')))), '');

-- To which components a topic speaks: those that the map names, and those of which they are a part. A
-- topic that the map gives to a whole index (TOTAL) alone speaks to none of its components.
CREATE OR REPLACE TABLE topic_components AS
SELECT topic_key(topic) AS topic, index, component FROM topics
UNION
SELECT topic_key(t.topic), t.index, c.parent
FROM topics t JOIN components c ON c.index = t.index AND c.component = t.component
WHERE c.parent IS NOT NULL;
