/**
 * A clean file of PAR INDEX criteria, UTF-8, comma, eight columns, with as many rows as asked for; every
 * row is accepted, no key is repeated. The same count gives the same bytes.
 */
export function* criteriaFile(rowCount: number): Generator<string> {
	yield 'year,area_code,criterion,name,self_score,appraised_score,maximum,note\n';
	let seed = 20_200_624;
	const random = () => {
		// A linear congruential generator (Numerical Recipes): the file needs to look real, no more.
		seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
		return seed / 2 ** 32;
	};
	let part: string[] = [];
	for (let row = 0; row < rowCount; row += 1) {
		const area = AREA_CODES[row % AREA_CODES.length] ?? '04';
		const rest = Math.floor(row / AREA_CODES.length);
		const year = 2012 + (rest % 14);
		const number = Math.floor(rest / 14);
		const criterion = `${1 + (number % 8)}.${1 + (Math.floor(number / 8) % 12)}.${1 + Math.floor(number / 96)}`;
		const maximum = 0.5 + 0.5 * Math.floor(4 * random());
		const self = (maximum * random()).toFixed(2);
		const appraised = (Number(self) * random()).toFixed(2);
		const name = NAMES[number % NAMES.length] ?? '';
		const note = row % 7 === 0 ? 'đã thẩm định' : '';
		part.push(`${year},${area},${criterion},${name},${self},${appraised},${maximum},${note}\n`);
		if (part.length === 10_000) {
			yield part.join('');
			part = [];
		}
	}
	yield part.join('');
}

/** GSO codes of the 63 provinces of before July 2025. */
const AREA_CODES = (
	'01 02 04 06 08 10 11 12 14 15 17 19 20 22 24 25 26 27 30 31 33 34 35 36 37 38 40 42 44 45 46 ' +
	'48 49 51 52 54 56 58 60 62 64 66 67 68 70 72 74 75 77 79 80 82 83 84 86 87 89 91 92 93 94 95 96'
).split(' ');

const NAMES = [
	'Kế hoạch cải cách hành chính năm',
	'Mức độ thực hiện kế hoạch',
	'Công tác tuyên truyền cải cách hành chính',
	'Xử lý văn bản trái pháp luật',
	'Công khai thủ tục hành chính đúng quy định',
	'Tỷ lệ hồ sơ trực tuyến toàn trình'
];
