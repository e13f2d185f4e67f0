import { indexLabel } from '$lib/domain/index-code';
import type { Block } from '../review-document';
import { plain, type Draft } from './review-input';

const RULES = ['means', 'ranks', 'changes', 'missing', 'weak', 'cause'] as const;

/** How the numbers came about: means, ranks, changes, breaks and what is missing. */
export const draftMethods: Draft = ({ words, plan, answer }) => {
	const { t, language } = words;
	const breaks = answer.breaks.filter(
		(row) => plan.indices.includes(row.index) && row.first_year <= plan.year
	);
	const blocks: Block[] = [
		{
			type: 'list',
			isOrdered: false,
			items: RULES.map((rule) => plain(t(`review.methods.${rule}`)))
		}
	];
	if (breaks.length > 0) {
		blocks.push(
			{ type: 'heading', level: 2, text: t('review.methods.breaks') },
			{
				type: 'list',
				isOrdered: false,
				items: breaks.map((row) =>
					plain(
						t('review.methods.break', {
							index: indexLabel(row.index),
							year: row.first_year,
							note: language === 'vi' ? row.note_vi : row.note_en
						})
					)
				)
			}
		);
	}
	return { blocks, findings: [] };
};
