import { EMPTY_FORM, partsFor, type ReviewPlan } from '$lib/domain/review-plan';
import type { IncomingReview } from '../review-merge';
import { markOf, type ReviewContent, type ReviewHead, type ReviewVersion } from '../saved-review';

/** `number` makes the id. */
export function exampleReviewId(number: number): string {
	return `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;
}

export const EXAMPLE_PLAN: ReviewPlan = {
	language: 'vi',
	area: 'cao-bang',
	year: 2024,
	indices: ['PAPI', 'PAR_INDEX'],
	audience: 'leaders',
	form: { ...EMPTY_FORM, body: 'SỞ NỘI VỤ', date: '2026-12-20', recipients: 'Như trên;\nLưu: VT.' },
	parts: [
		...partsFor('leaders'),
		{
			kind: 'own',
			id: 'own-1',
			heading: 'Việc đã làm',
			text: 'Đã **rà soát** thủ tục.',
			figures: [{ id: 'own-1-1', file: '{"format":"nhip-cchc/figure"}' }]
		}
	],
	remedies: {
		'PAPI D3': { cause: 'Ít công khai', task: 'Niêm yết', unit: 'UBND xã', deadline: 'Quý I' }
	},
	goals: { PAPI: 'Vào nhóm giữa' }
};

/** What is saved of a review; `note` makes it another. */
export function exampleContent(note = ''): ReviewContent {
	return {
		plan: { ...EXAMPLE_PLAN, form: { ...EXAMPLE_PLAN.form, number: note } },
		numbers: {
			'PAPI.TOTAL.2024.04.score': {
				text: '41,33 điểm',
				label: 'PAPI, điểm tổng hợp, Cao Bằng, 2024'
			}
		},
		figures: { 'trend-PAPI': 'a'.repeat(64) },
		vintage: '2026-11-20'
	};
}

export function exampleReviewVersion(version: number, note = `${version}`): ReviewVersion {
	const savedAt = `2026-12-${`${version}`.padStart(2, '0')}T02:00:00.000Z`;
	return { ...exampleContent(note), version, savedAt, savedBy: 'Lan' };
}

/** As it is kept. */
export function exampleHead(number: number, versions: readonly ReviewVersion[]): ReviewHead {
	const name = `Báo cáo ${number}`;
	return { id: exampleReviewId(number), name, versions: versions.map(markOf), removedAt: null };
}

/** As a bundle brings it; `from` is the first version that is in it. */
export function exampleIncoming(
	number: number,
	versions: readonly ReviewVersion[],
	from = 1
): IncomingReview {
	const { id, name } = exampleHead(number, []);
	const listed = versions.map(markOf).map(({ version, sha256, bytes }) => {
		return { version, sha256, bytes: version < from ? null : bytes };
	});
	return { id, name, listed, versions: versions.filter(({ version }) => version >= from) };
}
