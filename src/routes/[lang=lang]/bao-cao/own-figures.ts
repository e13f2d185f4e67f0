import { figureLayout, isReviewFigure } from '$lib/charts/figure-layout';
import { SCENE_WIDTHS, type SceneLayout } from '$lib/charts/scene';
import { readClaim } from '$lib/export/figure-claim';
import type { FigureFile } from '$lib/export/figure-file';
import { readFigureFile } from '$lib/export/figure-file-reading';
import type { ReviewPlan } from '$lib/domain/review-plan';
import { sourceLine } from '$lib/figures/source-text';
import type { Words } from '$lib/messages/words';
import type { ReadFigure } from '$lib/review/draft-review';
import type { FigureBlock } from '$lib/review/review-document';
import { visitClaim } from '../../claim-place';

/** Figures that a review has of other pages, as their files have them: checked, and read once a file. */
export class OwnFigures {
	readonly #read = new Map<string, FigureFile | null>();

	/** For drafting: the figure of a file under the id of its block. */
	reader(words: Words): ReadFigure {
		return ({ id, file: text }) => {
			const file = this.#fileOf(text);
			if (!file) return null;
			const figure = { ...file.figure, id };
			return { figure, source: sourceLine(words, figure), permalink: file.permalink };
		};
	}

	/** How a figure of the review is drawn; null where nothing draws it. */
	layoutOf(plan: ReviewPlan, { id, figure }: FigureBlock): SceneLayout | null {
		if (isReviewFigure(figure)) return figureLayout(figure);
		const own = plan.parts
			.flatMap((part) => (part.kind === 'own' ? part.figures : []))
			.find((one) => one.id === id);
		const file = own && this.#fileOf(own.file);
		if (!file) return null;
		const { narrow, wide } = file.scenes;
		return (width) => (width < SCENE_WIDTHS.wide ? narrow : wide);
	}

	/** Goes to where a figure was taken from, which holds what its file says against the data of today. */
	readonly compare = (text: string): void => {
		const reading = readClaim(new TextEncoder().encode(text));
		if (reading.ok) visitClaim(reading.claim);
	};

	#fileOf(text: string): FigureFile | null {
		const known = this.#read.get(text);
		if (known !== undefined) return known;
		const read = readFigureFile(new TextEncoder().encode(text));
		this.#read.set(text, read);
		return read;
	}
}
