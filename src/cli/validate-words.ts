import type { Language } from '$lib/domain/language';
import { UPLOAD_KINDS } from '$lib/ingest/upload-kind';

const KINDS = UPLOAD_KINDS.join('|');

interface ValidateWords {
	readonly usage: string;
	readonly wrong: (argument: string) => string;
	readonly noFile: (file: string) => string;
	readonly isFolder: (file: string) => string;
	readonly unreadable: (file: string, code: string) => string;
	readonly unknownKind: (file: string, header: string) => string;
	readonly otherDelimiter: (file: string, header: string, delimiter: string) => string;
	readonly nearKind: (file: string, kind: string, missing: string) => string;
	readonly more: (file: string, rule: string, count: number) => string;
	readonly noPackage: (folder: string) => string;
	readonly package: (version: string, created: string) => string;
	readonly account: (read: number, accepted: number, rejected: number) => string;
	readonly all: string;
	readonly kindTold: (kind: string) => string;
	readonly kindGuessed: (kind: string) => string;
	readonly papiSum: string;
	readonly pciWeights: string;
	readonly check: (year: number, checked: number, residual: string) => string;
	readonly warnings: (count: number) => string;
	readonly violations: (count: number) => string;
	readonly sound: string;
}

const VI: ValidateWords = {
	usage: `Cách dùng:
  npm run validate                          kiểm tra toàn bộ gói dữ liệu
  npm run validate -- TỆP [--as ${KINDS}]
                                            kiểm tra một tệp CSV
Tùy chọn: --lang vi|en, --json, --package THƯ_MỤC`,
	wrong: (argument) => `Không hiểu tham số: ${argument}`,
	noFile: (file) => `${file}: không tìm thấy tệp. Kiểm tra lại đường dẫn.`,
	isFolder: (file) => `${file}: đây là thư mục, cần một tệp CSV.`,
	unreadable: (file, code) => `${file}: không đọc được tệp (${code}).`,
	unknownKind: (file, header) =>
		`${file}: không nhận ra loại bảng từ dòng tiêu đề “${header}”. Chỉ rõ bằng --as ${KINDS}.`,
	otherDelimiter: (file, header, delimiter) =>
		`${file}: dòng tiêu đề “${header}” ngăn cột bằng “${delimiter}”, cần dấu phẩy. Lưu lại với dấu phẩy.`,
	nearKind: (file, kind, missing) =>
		`${file}: dòng tiêu đề gần giống bảng ${kind} nhưng thiếu cột bắt buộc: ${missing}. Thêm cột.`,
	more: (file, rule, count) => `${file}: còn ${count} mục cùng lỗi ${rule}. Xem đủ bằng --json.`,
	noPackage: (folder) =>
		`${folder}: không đọc được gói dữ liệu để đối chiếu, nên chưa kiểm tra tệp. Kiểm tra lại --package.`,
	package: (version, created) => `Gói dữ liệu ${version}, bản ngày ${created}`,
	account: (read, accepted, rejected) => `đọc ${read} = nhận ${accepted} + loại ${rejected}`,
	all: 'Tổng cộng',
	kindTold: (kind) => `Loại bảng: ${kind} (theo --as)`,
	kindGuessed: (kind) => `Loại bảng: ${kind} (nhận ra từ dòng tiêu đề)`,
	papiSum: 'Đối chiếu PAPI: điểm tổng bằng tổng các nội dung',
	pciWeights: 'Đối chiếu PCI: điểm tổng bằng tổng có trọng số của mười chỉ số thành phần',
	check: (year, checked, residual) => `  ${year}: ${checked} tỉnh, lệch lớn nhất ${residual}`,
	warnings: (count) => `Cảnh báo: ${count}`,
	violations: (count) => `Vi phạm: ${count}`,
	sound: 'Không có vi phạm.'
};

const EN: ValidateWords = {
	usage: `Usage:
  npm run validate                          check the whole data package
  npm run validate -- FILE [--as ${KINDS}]
                                            check one CSV file
Options: --lang vi|en, --json, --package FOLDER`,
	wrong: (argument) => `Argument not understood: ${argument}`,
	noFile: (file) => `${file}: no such file. Check the path.`,
	isFolder: (file) => `${file}: this is a folder, a CSV file is needed.`,
	unreadable: (file, code) => `${file}: the file cannot be read (${code}).`,
	unknownKind: (file, header) =>
		`${file}: the header “${header}” does not tell what the table holds. Say it with --as ${KINDS}.`,
	otherDelimiter: (file, header, delimiter) =>
		`${file}: the header “${header}” separates columns by “${delimiter}”, a comma is needed. Save with commas.`,
	nearKind: (file, kind, missing) =>
		`${file}: the header nearly fits a table of ${kind} but lacks required columns: ${missing}. Add them.`,
	more: (file, rule, count) => `${file}: ${count} more of ${rule}. See them all with --json.`,
	noPackage: (folder) =>
		`${folder}: the data package to compare with cannot be read, so the file was not checked. Check --package.`,
	package: (version, created) => `Data package ${version}, as of ${created}`,
	account: (read, accepted, rejected) =>
		`read ${read} = accepted ${accepted} + rejected ${rejected}`,
	all: 'Altogether',
	kindTold: (kind) => `Kind of table: ${kind} (from --as)`,
	kindGuessed: (kind) => `Kind of table: ${kind} (told by its header)`,
	papiSum: 'PAPI cross-check: the total is the sum of the dimensions',
	pciWeights: 'PCI cross-check: the total is the weighted sum of the ten sub-indices',
	check: (year, checked, residual) =>
		`  ${year}: ${checked} ${checked === 1 ? 'province' : 'provinces'}, largest residual ${residual}`,
	warnings: (count) => `Warnings: ${count}`,
	violations: (count) => `Violations: ${count}`,
	sound: 'No violations.'
};

export const VALIDATE_WORDS: Readonly<Record<Language, ValidateWords>> = { vi: VI, en: EN };
