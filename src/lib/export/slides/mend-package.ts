import type { Words } from '$lib/messages/words';
import { escaped } from '../xml-text';
import { contentTypes } from './content-types';
import {
	applicationProperties,
	coreProperties,
	type DocumentProperties
} from './document-properties';
import { mendLayout, mendMaster, mendTheme, ORPHAN } from './mend-masters';
import { mendSlide, numberedShapes } from './mend-slide';
import type { PackageParts } from '../package-parts';
import type { SlidePlan } from './slide-plan';

const SVG_ID = 'rId100';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const TYPES = '[Content_Types].xml';

/** A package of the library with what it leaves open or writes anew each time settled. */
export function mendPackage(
	parts: PackageParts,
	words: Words,
	plans: readonly SlidePlan[],
	properties: DocumentProperties
): PackageParts {
	const mended = new Map<string, string | Uint8Array>([[TYPES, '']]);
	for (const [path, body] of parts) {
		if (path === TYPES) continue;
		const [, kind = '', number = ''] = /([a-zA-Z]+)(\d+)\.xml(?:\.rels)?$/.exec(path) ?? [];
		const plan = plans[Number(number) - 1];
		if (typeof body !== 'string') continue;
		if (path.endsWith('.rels')) {
			const isDrawn = kind === 'slide' && plan?.picture !== undefined;
			mended.set(path, isDrawn ? withSvg(body, number) : body);
		} else {
			const xml = mendPart(body, kind, plan, words);
			mended.set(path, spoken(xml, properties.language));
		}
	}
	for (const [at, { picture }] of plans.entries()) {
		if (!picture) continue;
		mended.set(`ppt/media/image-${at + 1}-1.png`, picture.png);
		mended.set(`ppt/media/image-${at + 1}-1.svg`, new TextEncoder().encode(picture.svg));
	}
	mended.set('docProps/core.xml', coreProperties(properties));
	mended.set('docProps/app.xml', applicationProperties(properties));
	mended.set(TYPES, contentTypes([...mended.keys()].filter((path) => path !== TYPES)));
	return mended;
}

function mendPart(xml: string, kind: string, plan: SlidePlan | undefined, words: Words): string {
	const { t } = words;
	if (kind === 'theme') return mendTheme(xml);
	if (kind === 'slideLayout') return numberedShapes(mendLayout(xml, t('slides.layout.blank')));
	if (kind === 'slideMaster') {
		const names = { title: t('slides.slot.title'), body: t('slides.slot.body') };
		return numberedShapes(mendMaster(xml, names));
	}
	if (kind === 'slide' && plan) return mendSlide(xml.replace(ORPHAN, 'idx="12"'), plan, SVG_ID);
	if (kind === 'notesSlide' && plan) return withNotes(xml, plan.notes);
	return xml;
}

function withSvg(rels: string, slide: string): string {
	const svg = `<Relationship Id="${SVG_ID}" Type="${IMAGE}" Target="../media/image-${slide}-1.svg"/>`;
	return rels.replace('</Relationships>', () => `${svg}</Relationships>`);
}

/** What is said aloud, a paragraph each; the library writes it as one line. */
function withNotes(xml: string, notes: readonly string[]): string {
	const paragraphs = notes
		.map((text) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${escaped(text)}</a:t></a:r></a:p>`)
		.join('');
	return xml.replace(
		/(<p:txBody><a:bodyPr\/><a:lstStyle\/>).*?(<\/p:txBody>)/s,
		(_, start: string, end: string) => `${start}${paragraphs || '<a:p/>'}${end}`
	);
}

/** All texts are in one language; the library says another of what it adds. */
function spoken(xml: string, language: string): string {
	return xml.replaceAll(' altLang="en-US"', '').replaceAll('lang="en-US"', `lang="${language}"`);
}
