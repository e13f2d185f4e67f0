import { isIndexCode, INDEX_CODES } from '$lib/domain/index-code';
import { LANGUAGES } from '$lib/domain/language';
import {
	AUDIENCES,
	DRAFTED_SECTIONS,
	type DraftedPart,
	type FormFields,
	type OwnFigure,
	type OwnPart,
	type Remedy,
	type ReviewPart,
	type ReviewPlan
} from '$lib/domain/review-plan';
import {
	anyText,
	day,
	listOf,
	object,
	oneOf,
	recordOf,
	ShapeFault,
	textThat,
	textUpTo,
	wholeFrom,
	type Shape
} from './shape';

/** Of a field of a form, a heading, a cell of a table: a page of text. */
const LONGEST_LINE = 4000;
/** As much as a file of a figure may have that is opened. */
const LONGEST_FIGURE = 20_000_000;
const MOST_PARTS = 200;
const MOST_FIGURES = 100;
const MOST_ROWS = 2000;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2200;

const line = textUpTo(LONGEST_LINE);

/** A list that is not longer, and in which no name stands twice. */
function distinct<T>(shape: Shape<T>, most: number, nameOf: (item: T) => unknown) {
	const list = listOf(shape);
	const checked: Shape<readonly T[]> = (value, at) => {
		if (Array.isArray(value) && value.length > most) throw new ShapeFault(at);
		const items = list(value, at);
		if (new Set(items.map(nameOf)).size < items.length) throw new ShapeFault(at);
		return items;
	};
	return checked;
}

/** A record with not more keys. */
function upTo<T>(most: number, shape: Shape<Readonly<Record<string, T>>>) {
	const checked: Shape<Readonly<Record<string, T>>> = (value, at) => {
		const record = shape(value, at);
		if (Object.keys(record).length > most) throw new ShapeFault(at);
		return record;
	};
	return checked;
}

const yesOrNo = oneOf([true, false]);
const slug = textThat((text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text), 100);
const year: Shape<number> = (value, at) => {
	const found = wholeFrom(FIRST_YEAR)(value, at);
	if (found > LAST_YEAR) throw new ShapeFault(at);
	return found;
};

const drafted = object<DraftedPart>({
	kind: oneOf(['drafted']),
	id: oneOf(DRAFTED_SECTIONS),
	isOut: yesOrNo,
	note: anyText
});

const figure = object<OwnFigure>({
	id: textThat((text) => text !== '', 200),
	file: textUpTo(LONGEST_FIGURE)
});

const own = object<OwnPart>({
	kind: oneOf(['own']),
	id: textThat((text) => /^own-\d{1,9}$/.test(text)),
	heading: line,
	text: anyText,
	figures: distinct(figure, MOST_FIGURES, ({ id }) => id)
});

const part: Shape<ReviewPart> = (value, at) => {
	const { kind } = object<Pick<ReviewPart, 'kind'>>({ kind: oneOf(['drafted', 'own']) })(value, at);
	return kind === 'drafted' ? drafted(value, at) : own(value, at);
};

/** In which no two figures have one id, in whatever part they stand. */
const parts: Shape<readonly ReviewPart[]> = (value, at) => {
	const found = distinct(part, MOST_PARTS, ({ id }) => id)(value, at);
	const ids = found.flatMap((one) => (one.kind === 'own' ? one.figures.map(({ id }) => id) : []));
	if (new Set(ids).size < ids.length) throw new ShapeFault(at);
	return found;
};

const form = object<FormFields>({
	parentBody: line,
	body: line,
	number: line,
	place: line,
	date: (value, at) => (value === '' ? '' : day(value, at)),
	recipients: anyText,
	authority: line,
	position: line,
	signatory: line
});

const remedy = object<Remedy>({ cause: anyText, task: anyText, unit: line, deadline: line });

const isRemedyKey = (key: string) => {
	const [index = '', component = '', ...more] = key.split(' ');
	return isIndexCode(index) && component !== '' && component.length <= 100 && more.length === 0;
};

/** All that a person chose and wrote of a review, of which nothing is trusted. */
export const reviewPlanShape: Shape<ReviewPlan> = object<ReviewPlan>({
	language: oneOf(LANGUAGES),
	area: slug,
	year,
	indices: distinct(oneOf(INDEX_CODES), INDEX_CODES.length, (index) => index),
	audience: oneOf(AUDIENCES),
	form,
	parts,
	remedies: upTo(MOST_ROWS, recordOf(remedy, isRemedyKey)),
	goals: upTo(INDEX_CODES.length, recordOf(line, isIndexCode))
});
