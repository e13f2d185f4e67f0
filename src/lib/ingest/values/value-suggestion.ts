import type { SpelledArea } from '$lib/domain/area-spelling';
import { indexLabel, isIndexCode } from '$lib/domain/index-code';
import type { Suggestion } from '../upload-ledger';
import type { ValueContext } from './value-reading';

const NUMBERS = {
	vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 10 }),
	en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 10 })
};

/** A number as the schema writes it, as the reader's locale shows it. */
export function suggestedNumber(value: string): Suggestion {
	const number = Number(value);
	return { value, label: { vi: NUMBERS.vi.format(number), en: NUMBERS.en.format(number) } };
}

/** A date as the schema writes it: day first in Vietnamese, the month by its name in English. */
export function suggestedDate(value: string): Suggestion {
	const [year = '', month = '', day] = value.slice(0, 10).split('-');
	const time = value.length > 10 ? ` ${value.slice(11)}` : '';
	const named = new Intl.DateTimeFormat('en-GB', {
		...(day === undefined ? {} : { day: 'numeric' }),
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC'
	}).format(new Date(`${year}-${month}-${day ?? '01'}T00:00Z`));
	const vi = [...(day === undefined ? [] : [day]), month, year].join('/');
	return { value, label: { vi: `${vi}${time}`, en: `${named}${time}` } };
}

/** A text that reads the same in both languages. */
export function suggestedText(value: string): Suggestion {
	const label = isIndexCode(value) ? indexLabel(value) : value;
	return { value, label: { vi: label, en: label } };
}

/** Name and code; where a unit of 2025 has this code under another name, that, too. */
export function suggestedArea(code: string, areas: readonly SpelledArea[]): Suggestion {
	const area = areas.find((one) => one.code === code);
	const unit = areas.find(({ code2025 }) => code2025 === code)?.name2025Vi ?? null;
	const named = unit !== null && unit !== area?.nameVi ? unit : null;
	const unitEn = areas.find(({ nameVi }) => nameVi === named)?.nameEn ?? named;
	const vi = `${area?.nameVi ?? ''}${named === null ? '' : `, từ 2025 là ${named}`}`;
	const en = `${area?.nameEn ?? ''}${unitEn === null ? '' : `, from 2025 ${unitEn}`}`;
	return { value: code, label: { vi: `${vi} (${code})`, en: `${en} (${code})` } };
}

export function suggestedComponent(code: string, how: ValueContext): Suggestion {
	const parts = how.components.filter(
		({ component, index }) => component === code && (how.index === null || index === how.index)
	);
	const { year } = how;
	const part =
		parts.find(
			({ firstYear, lastYear }) => year !== null && firstYear <= year && year <= lastYear
		) ?? parts.at(-1);
	return {
		value: code,
		label: {
			vi: `${code} ${part?.nameVi ?? ''}`.trim(),
			en: `${code} ${part?.nameEn ?? ''}`.trim()
		}
	};
}
