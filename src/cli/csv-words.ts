import type { Language } from '$lib/domain/language';

interface CsvWords {
	readonly usage: string;
	readonly wrong: (argument: string) => string;
	readonly noFile: (file: string) => string;
	readonly unreadable: (file: string, code: string) => string;
	readonly needsOut: (folder: string) => string;
	readonly ownFolder: (folder: string) => string;
	readonly notWritten: (file: string, code: string) => string;
	readonly noSheet: (sheet: string, sheets: string) => string;
}

const VI: CsvWords = {
	usage: `Cách dùng:
  npm run csv -- TỆP                      in bảng đọc được ra CSV UTF-8
  npm run csv -- TỆP --out THƯ_MỤC        ghi bảng đọc được vào thư mục
  npm run csv -- THƯ_MỤC --out THƯ_MỤC    chuyển mọi tệp của một thư mục
Tùy chọn: --lang vi|en, --sheet TÊN_TRANG`,
	wrong: (argument) => `Không hiểu tham số, hoặc còn thiếu: ${argument}`,
	noFile: (file) => `${file}: không tìm thấy tệp. Kiểm tra lại đường dẫn.`,
	unreadable: (file, code) => `${file}: không đọc được tệp (${code}).`,
	needsOut: (folder) => `${folder}: đây là thư mục. Chỉ rõ nơi ghi bằng --out THƯ_MỤC.`,
	ownFolder: (folder) =>
		`${folder}: nơi ghi trùng với thư mục của tệp gốc. Chọn thư mục khác để không ghi đè.`,
	notWritten: (file, code) => `${file}: không ghi được (${code}).`,
	noSheet: (sheet, sheets) => `không có trang “${sheet}”. Các trang của tệp: ${sheets}.`
};

const EN: CsvWords = {
	usage: `Usage:
  npm run csv -- FILE                  prints the table understood as UTF-8 CSV
  npm run csv -- FILE --out FOLDER     writes the table understood to a folder
  npm run csv -- FOLDER --out FOLDER   converts every file of a folder
Options: --lang vi|en, --sheet NAME`,
	wrong: (argument) => `Argument not understood, or missing: ${argument}`,
	noFile: (file) => `${file}: file not found. Check the path.`,
	unreadable: (file, code) => `${file}: the file cannot be read (${code}).`,
	needsOut: (folder) => `${folder}: this is a folder. Say where to write with --out FOLDER.`,
	ownFolder: (folder) =>
		`${folder}: this is the folder of the files themselves. Choose another, so that none is overwritten.`,
	notWritten: (file, code) => `${file}: cannot be written (${code}).`,
	noSheet: (sheet, sheets) => `there is no sheet “${sheet}”. The sheets of the file: ${sheets}.`
};

export const CSV_WORDS: Readonly<Record<Language, CsvWords>> = { vi: VI, en: EN };
