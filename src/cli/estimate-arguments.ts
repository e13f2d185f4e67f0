import { parseArgs } from 'node:util';
import { DESIGNS } from '$lib/analysis/designs';
import type { Design } from '$lib/analysis/estimate';
import type { PanelColumns, PredictorColumn } from '$lib/analysis/rows-of-table';
import type { Language } from '$lib/domain/language';
import { readCommandLine, type ArgumentsReading } from './read-arguments';

/** What `npm run estimate` was asked for. */
export interface EstimateArguments extends PanelColumns {
	readonly language: Language;
	readonly file: string;
	readonly sheet: string | null;
	readonly treated: string;
	readonly start: number;
	readonly design: Design;
	readonly alpha: number;
	/** Times that are left out, as if the panel did not have them. */
	readonly without: readonly number[];
}

function parsed(args: readonly string[]) {
	return parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			lang: { type: 'string', default: 'vi' },
			sheet: { type: 'string' },
			unit: { type: 'string' },
			time: { type: 'string' },
			outcome: { type: 'string' },
			treated: { type: 'string' },
			start: { type: 'string' },
			design: { type: 'string' },
			predictors: { type: 'string', default: '' },
			without: { type: 'string', default: '' },
			alpha: { type: 'string', default: '0.1' }
		}
	});
}

/** Reads the command line. What cannot be read is given back in `wrong`, never thrown. */
export function readArguments(args: readonly string[]): ArgumentsReading<EstimateArguments> {
	return readCommandLine(args, parsed, argumentsOf);
}

function argumentsOf(
	{ values, positionals }: ReturnType<typeof parsed>,
	language: Language
): EstimateArguments | string {
	const [file, ...more] = positionals;
	if (file === undefined) return 'FILE';
	if (more.length > 0) return more.join(' ');
	// Names in a file are put together and trimmed when it is read; a terminal may send them in pieces.
	const [unit, time, outcome, treated] = [
		values.unit,
		values.time,
		values.outcome,
		values.treated
	].map((name) => name?.normalize('NFC').trim());
	if (!unit) return '--unit';
	if (!time) return '--time';
	if (!outcome) return '--outcome';
	if (!treated) return '--treated';
	const start = numberOf(values.start);
	if (start === null) return `--start ${values.start ?? ''}`.trim();
	const design = DESIGNS.find((one) => one === values.design);
	if (!design) return `--design ${values.design ?? ''}`.trim();
	const alpha = numberOf(values.alpha);
	if (alpha === null || alpha <= 0 || alpha >= 1) return `--alpha ${values.alpha}`;
	const predictors = listed(values.predictors).map(predictorOf);
	const wrong = predictors.findIndex((one) => one === null);
	if (wrong >= 0) return `--predictors ${listed(values.predictors)[wrong] ?? ''}`;
	if (predictors.length > 0 && design !== 'sc') return '--predictors (--design sc)';
	const without = listed(values.without).map(numberOf);
	if (without.some((one) => one === null)) return `--without ${values.without}`;
	return {
		language,
		file,
		sheet: values.sheet ?? null,
		unit,
		time,
		outcome,
		treated,
		start,
		design,
		alpha,
		predictors: predictors.flatMap((one) => one ?? []),
		without: without.flatMap((one) => one ?? [])
	};
}

function listed(text: string): string[] {
	return text
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}

function numberOf(text: string | undefined): number | null {
	return text !== undefined && /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

/** `lnincome:1980-1988`, `cigsale:1975`, `lnincome`; null where it cannot be read. */
function predictorOf(text: string): PredictorColumn | null {
	const match = /^(.+?)(?::(\d+)(?:-(\d+))?)?$/.exec(text);
	const [, column, from, to = from] = match ?? [];
	if (column === undefined) return null;
	if (from === undefined) return text.includes(':') ? null : { column, times: null };
	const times = [Number(from), Number(to)] as const;
	return times[0] <= times[1] ? { column, times } : null;
}
