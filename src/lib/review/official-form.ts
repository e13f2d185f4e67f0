import type { ReviewPlan } from '$lib/domain/review-plan';
import type { Words } from '$lib/messages/words';
import type { ReviewArea } from './draft/review-input';
import type { OfficialForm } from './review-document';

/** The form around a review: what its writer filled in, and what is to be filled in on paper. */
export function officialForm(
	{ t }: Words,
	{ form, year, audience }: ReviewPlan,
	area: ReviewArea
): OfficialForm {
	return {
		...form,
		recipients: form.recipients
			.split('\n')
			.map((line) => line.trim())
			.filter((line) => line !== ''),
		place: form.place === '' ? area.name : form.place,
		kind: t(`review.kind.${audience}`),
		subject: t('review.subject', { year, area: area.official })
	};
}
