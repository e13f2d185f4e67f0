import { overlaid, windows1252Table } from './byte-table';

/**
 * Upper half of TCVN 5712:1993 from 0xA0. It holds the small accented letters, the capitals with a
 * shape mark (Ă Â Ê Ô Ơ Ư Đ), five combining tones and, in places that the fonts of TCVN3 (ABC) leave
 * free, some accented capitals. Compared byte by byte with the converter of glibc (TCVN5712-1, also in
 * the test), and letter by letter with the tables of UniKey and xvnkb (`tcvn.h`, 2002).
 */
const UPPER_HALF = [
	'\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ',
	'\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ',
	'ẮẦẨẪẤỀặầẩẫấậèỂẻẽ',
	'éẹềểễếệìỉỄẾỒĩíịò',
	'Ổỏõóọồổỗốộờởỡớợù',
	'ỖủũúụừửữứựỳỷỹýỵỐ'
].join('');

/**
 * TCVN3 (ABC), as typed with the fonts .Vn*. From 0x80 to 0x9F those fonts show what Windows shows,
 * curly quotes and dashes, where the standard's first set (VN1) has capitals that hardly any file uses.
 *
 * Capitals: the encoding has none for a letter with a tone. Text in capitals is set either with the
 * font .VnTimeH, which draws small letters as capitals, or with `CAO BằNG`; the bytes do not say
 * which font was used. Letters are decoded as the bytes say, so such words come out in small or mixed
 * letters; names are compared without regard to case.
 */
export const TCVN3_TABLE: Uint16Array = overlaid(windows1252Table(), 0xa0, UPPER_HALF);
