import {
	EMPTY_FORM,
	EMPTY_REMEDY,
	partsFor,
	type Audience,
	type FormFields,
	type OwnPart,
	type Remedy,
	type ReviewPart,
	type ReviewPlan
} from '$lib/domain/review-plan';

/** What is written and placed by hand; what is chosen besides stands in the address. */
export type ReviewEdits = Pick<ReviewPlan, 'form' | 'parts' | 'remedies' | 'goals'>;

/** So many steps can be undone. */
const MOST_STEPS = 100;

/** The edits of a review with their undo: each step leaves the one before as it was. */
export class ReviewDesk {
	#edits = $state.raw<ReviewEdits>({ form: EMPTY_FORM, parts: [], remedies: {}, goals: {} });
	#undone = $state.raw<readonly ReviewEdits[]>([]);
	#done = $state.raw<readonly ReviewEdits[]>([]);

	/** Whose sections stand in it. */
	#audience: Audience;

	constructor(audience: Audience) {
		this.#audience = audience;
		this.#edits = { ...this.#edits, parts: partsFor(audience) };
	}

	get edits(): ReviewEdits {
		return this.#edits;
	}

	get canUndo(): boolean {
		return this.#done.length > 0;
	}

	get canRedo(): boolean {
		return this.#undone.length > 0;
	}

	/** Takes the edits of a saved review for an audience, as one step. */
	open(edits: ReviewEdits, audience: Audience): void {
		this.#audience = audience;
		this.#step(edits);
	}

	undo(): void {
		const before = this.#done.at(-1);
		if (!before) return;
		this.#done = this.#done.slice(0, -1);
		this.#undone = [...this.#undone, this.#edits];
		this.#edits = before;
	}

	redo(): void {
		const after = this.#undone.at(-1);
		if (!after) return;
		this.#undone = this.#undone.slice(0, -1);
		this.#done = [...this.#done, this.#edits];
		this.#edits = after;
	}

	/** What another audience reads; remarks, order and own sections stay. */
	readBy(audience: Audience): void {
		if (audience === this.#audience) return;
		this.#audience = audience;
		const read = partsFor(audience);
		this.#parts((parts) =>
			parts.map((part) => {
				const isOut = read.find(({ id }) => id === part.id)?.isOut;
				if (part.kind === 'own' || isOut === undefined || isOut === part.isOut) return part;
				return { ...part, isOut };
			})
		);
	}

	setForm(field: keyof FormFields, text: string): void {
		if (this.#edits.form[field] === text) return;
		this.#step({ ...this.#edits, form: { ...this.#edits.form, [field]: text } });
	}

	setRemedy(key: string, field: keyof Remedy, text: string): void {
		const remedy = this.#edits.remedies[key] ?? EMPTY_REMEDY;
		if (remedy[field] === text) return;
		const remedies = { ...this.#edits.remedies, [key]: { ...remedy, [field]: text } };
		this.#step({ ...this.#edits, remedies });
	}

	setGoal(index: string, text: string): void {
		if ((this.#edits.goals[index] ?? '') === text) return;
		this.#step({ ...this.#edits, goals: { ...this.#edits.goals, [index]: text } });
	}

	/** Leaves a drafted section out or takes it in again; an own section is removed. */
	toggle(id: string): void {
		this.#parts((parts) =>
			parts.flatMap((part) => {
				if (part.id !== id) return [part];
				return part.kind === 'own' ? [] : [{ ...part, isOut: !part.isOut }];
			})
		);
	}

	/** One place up or down among all sections, those that are left out among them. */
	move(id: string, by: -1 | 1): void {
		this.#parts((parts) => {
			const at = parts.findIndex((part) => part.id === id);
			const [part, other] = [parts[at], parts[at + by]];
			if (!part || !other) return parts;
			const moved = [...parts];
			moved[at] = other;
			moved[at + by] = part;
			return moved;
		});
	}

	setNote(id: string, note: string): void {
		this.#parts((parts) =>
			parts.map((part) =>
				part.id === id && part.kind === 'drafted' && part.note !== note ? { ...part, note } : part
			)
		);
	}

	setOwn(id: string, field: 'heading' | 'text', value: string): void {
		this.#parts((parts) =>
			parts.map((part) =>
				part.id === id && part.kind === 'own' && part[field] !== value
					? { ...part, [field]: value }
					: part
			)
		);
	}

	/** Adds a section of one's own before the sources; gives back its id. */
	addOwn(heading: string): string {
		const id = nextId(this.#edits.parts);
		const own: OwnPart = { kind: 'own', id, heading, text: '', figures: [] };
		this.#parts((parts) => {
			const at = parts.findIndex((part) => part.id === 'sources');
			const place = at < 0 ? parts.length : at;
			return [...parts.slice(0, place), own, ...parts.slice(place)];
		});
		return id;
	}

	/** Takes figures of other pages into the last section of one's own, or into a new one of this heading. */
	addFigures(files: readonly string[], heading: string): void {
		if (files.length === 0) return;
		const { parts } = this.#edits;
		const last = parts.findLast((part) => part.kind === 'own');
		const id = last?.id ?? this.addOwn(heading);
		this.#parts((all) =>
			all.map((part) => {
				if (part.id !== id || part.kind !== 'own') return part;
				const first = Math.max(0, ...part.figures.map((one) => numberIn(one.id))) + 1;
				const added = files.map((file, at) => ({ id: `${id}-figure-${String(first + at)}`, file }));
				return { ...part, figures: [...part.figures, ...added] };
			})
		);
	}

	removeFigure(part: string, figure: string): void {
		this.#parts((parts) =>
			parts.map((one) =>
				one.id === part && one.kind === 'own'
					? { ...one, figures: one.figures.filter(({ id }) => id !== figure) }
					: one
			)
		);
	}

	#parts(change: (parts: readonly ReviewPart[]) => readonly ReviewPart[]): void {
		const { parts } = this.#edits;
		const next = change(parts);
		if (next.length === parts.length && next.every((part, at) => part === parts[at])) return;
		this.#step({ ...this.#edits, parts: next });
	}

	#step(next: ReviewEdits): void {
		this.#done = [...this.#done, this.#edits].slice(-MOST_STEPS);
		this.#undone = [];
		this.#edits = next;
	}
}

/** The number at the end of an id. */
function numberIn(id: string): number {
	return Number(/(\d+)$/.exec(id)?.[1] ?? 0);
}

function nextId(parts: readonly ReviewPart[]): string {
	const used = parts.flatMap(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
	return `own-${String(Math.max(0, ...used) + 1)}`;
}
