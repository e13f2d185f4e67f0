import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { impactWords } from './impact-page-words';
import { CAMPAIGN_START } from './impact-question';
import ImpactRefused from './ImpactRefused.svelte';

test.each(LANGUAGES)(
	'a refusal leads to a load of scores and to the airings (%s)',
	async (language) => {
		const words = await impactWords(language, 'province', CAMPAIGN_START);
		const { body } = render(ImpactRefused, { props: { words, why: 'Why not.' } });
		const links = [...body.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
		const root = language === 'en' ? '/en' : '';
		expect(links).toEqual([`${root}/so-lieu/?loai=scores`, `${root}/doi-chieu/`]);
		expect(body).toContain('Why not.');
		expect(body).not.toMatch(/undefined|impact\./);
	}
);
