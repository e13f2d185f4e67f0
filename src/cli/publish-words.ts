import type { Language } from '$lib/domain/language';
import type { PublishedVersion } from '$lib/store/published-state';
import type { BundleFault } from '$lib/store/store-error';
import type { PublishFault } from './publish-fault';

interface PublishWords {
	readonly usage: string;
	readonly wrong: (argument: string) => string;
	readonly noFile: (file: string) => string;
	readonly unreadable: (file: string, code: string) => string;
	readonly refused: (file: string) => string;
	readonly bundle: Readonly<Record<BundleFault, (at: string) => string>>;
	readonly fault: (fault: PublishFault) => string;
	readonly published: (version: PublishedVersion) => string;
	readonly inForceAlready: string;
	readonly back: (version: PublishedVersion | null) => string;
	readonly change: (added: number, removed: number) => string;
	readonly dataset: (sign: string, file: string, rows: number) => string;
	readonly none: string;
	readonly version: (version: PublishedVersion, inForce: boolean) => string;
	readonly unchanged: string;
}

const by = (name: string) => (name === '' ? '' : `, ${name}`);
const said = (note: string) => (note === '' ? '' : `: ${note}`);

const VI: PublishWords = {
	usage: `Cách dùng:
  npm run publish -- GÓI --to THƯ_MỤC [--by TÊN] [--note GHI_CHÚ]
                                            công bố gói (.zip) cho mọi người xem
  npm run publish -- --back [SỐ] --to THƯ_MỤC [--by TÊN]
                                            trở lại bản trước, hoặc bản có số ấy
  npm run publish -- --list --to THƯ_MỤC    liệt kê các bản
THƯ_MỤC là thư mục published/ của trang. Tùy chọn: --lang vi|en`,
	wrong: (argument) => `Thiếu hoặc không hiểu tham số: ${argument}`,
	noFile: (file) => `${file}: không tìm thấy tệp. Kiểm tra lại đường dẫn.`,
	unreadable: (file, code) => `${file}: không đọc được tệp (${code}).`,
	refused: (file) => `${file}: không công bố được gói này.`,
	bundle: {
		not_zip: () => 'Tệp không phải là tệp .zip, hoặc bị cắt ngang.',
		zip_kind: (at) => `Tệp .zip thuộc loại không hỗ trợ (mã hóa, chia tập, zip64). ${at}`,
		zip_damaged: (at) => `Tệp .zip bị hỏng. ${at}`,
		too_many_entries: (at) => `Gói có quá nhiều mục: ${at}.`,
		too_large: (at) => `Gói quá lớn. ${at}`,
		path: (at) => `Tên mục không hợp lệ: ${at}`,
		duplicate_entry: (at) => `Mục lặp lại: ${at}`,
		missing_entry: (at) => `Thiếu mục ${at}`,
		unexpected_entry: (at) => `Mục không có trong bản kê: ${at}`,
		not_json: (at) => `${at} không phải là JSON.`,
		shape: (at) => `Bản kê sai ở ${at}.`,
		reference: (at) => `Bản kê nhắc tới điều không có: ${at}.`,
		format: () => 'Đây không phải là gói của Nhịp CCHC.',
		newer_format: () => 'Gói do phiên bản mới hơn của Nhịp CCHC tạo ra.',
		schema: (at) => `Số liệu trong gói theo lược đồ ${at}, khác với bản này.`,
		size: (at) => `Sai độ dài: ${at}`,
		hash: (at) => `Nội dung không khớp mã SHA-256: ${at}`,
		no_data: () => 'Gói chỉ có báo cáo đã lưu, không có số liệu để công bố.'
	},
	fault: (fault) => {
		switch (fault.kind) {
			case 'no_folder':
				return `${fault.path}: không phải là thư mục. Kiểm tra lại --to.`;
			case 'other_folder':
				return `${fault.path}: thư mục này chứa tệp khác, không phải thư mục published/. Kiểm tra lại --to.`;
			case 'unreadable_state':
				return `${fault.path}: không đọc được danh sách các bản. Đổi tên tệp này rồi chạy lại: danh sách sẽ được lập lại từ các bản đang có.`;
			case 'newer_state':
				return `${fault.path}: do phiên bản mới hơn của Nhịp CCHC ghi. Hãy dùng phiên bản ấy.`;
			case 'busy':
				return `Đang có người công bố vào thư mục này: ${fault.who}, từ ${fault.since}. Đợi rồi chạy lại; nếu chắc không còn ai, xóa ${fault.path}.`;
			case 'denied':
				return `${fault.path}: không có quyền ghi.`;
			case 'full':
				return `${fault.path}: đĩa đầy hoặc hết hạn mức.`;
			case 'disk':
				return `${fault.path}: đĩa báo lỗi ${fault.code}.`;
			case 'no_version':
				return `Không có bản ${fault.version}. Xem các bản bằng --list.`;
			case 'no_earlier':
				return 'Hiện không có bản nào được công bố. Chỉ rõ số bản: --back SỐ.';
			case 'damaged_version':
				return `Bản ${fault.version} thiếu hoặc hỏng tệp ${fault.file}, nên không dùng lại được.`;
		}
	},
	published: ({ number, publishedAt }) => `Đã công bố bản ${number} lúc ${publishedAt}.`,
	inForceAlready: 'Gói này đang được công bố. Không thay đổi gì.',
	back: (version) =>
		version === null
			? 'Không còn bản nào được công bố: trang chỉ dùng số liệu đi kèm.'
			: `Đã trở lại bản ${version.number}, công bố lúc ${version.publishedAt}.`,
	change: (added, removed) => `Thêm ${added} bộ số liệu, bỏ ${removed}.`,
	dataset: (sign, file, rows) => `  ${sign} ${file} (${rows} dòng)`,
	none: 'Chưa công bố bản nào.',
	version: ({ number, publishedAt, by: name, note, datasets }, inForce) =>
		`${inForce ? '→' : ' '} ${number}  ${publishedAt}  ${datasets.length} bộ số liệu${by(name)}${said(note)}`,
	unchanged: 'Điều đang được công bố vẫn giữ nguyên.'
};

const EN: PublishWords = {
	usage: `Usage:
  npm run publish -- BUNDLE --to FOLDER [--by NAME] [--note TEXT]
                                            publish a bundle (.zip) for every visitor
  npm run publish -- --back [NUMBER] --to FOLDER [--by NAME]
                                            go back to the version before, or to that one
  npm run publish -- --list --to FOLDER     list the versions
FOLDER is the site's folder published/. Options: --lang vi|en`,
	wrong: (argument) => `Argument missing or not understood: ${argument}`,
	noFile: (file) => `${file}: no such file. Check the path.`,
	unreadable: (file, code) => `${file}: the file cannot be read (${code}).`,
	refused: (file) => `${file}: this bundle cannot be published.`,
	bundle: {
		not_zip: () => 'The file is not a .zip, or ends too early.',
		zip_kind: (at) => `This kind of .zip is not read (encrypted, spanned or zip64). ${at}`,
		zip_damaged: (at) => `The .zip is damaged. ${at}`,
		too_many_entries: (at) => `The bundle has too many entries: ${at}.`,
		too_large: (at) => `The bundle is too large. ${at}`,
		path: (at) => `An entry has a name that is not allowed: ${at}`,
		duplicate_entry: (at) => `An entry stands there twice: ${at}`,
		missing_entry: (at) => `The entry ${at} is missing.`,
		unexpected_entry: (at) => `An entry is not in the manifest: ${at}`,
		not_json: (at) => `${at} is not JSON.`,
		shape: (at) => `The manifest is wrong at ${at}.`,
		reference: (at) => `The manifest names what is not there: ${at}.`,
		format: () => 'This is not a bundle of PAR Pulse.',
		newer_format: () => 'The bundle was made by a newer PAR Pulse.',
		schema: (at) => `The data in it follow schemas ${at}, which are not those of this version.`,
		size: (at) => `Of another length than stated: ${at}`,
		hash: (at) => `The content does not have the SHA-256 stated: ${at}`,
		no_data: () => 'The bundle holds saved reviews alone, and no data to publish.'
	},
	fault: (fault) => {
		switch (fault.kind) {
			case 'no_folder':
				return `${fault.path}: not a folder. Check --to.`;
			case 'other_folder':
				return `${fault.path}: this folder holds other files and is no published/ folder. Check --to.`;
			case 'unreadable_state':
				return `${fault.path}: the list of versions cannot be read. Rename this file and run again: the list is made anew from the versions that are there.`;
			case 'newer_state':
				return `${fault.path}: written by a newer PAR Pulse. Use that one.`;
			case 'busy':
				return `Somebody is publishing to this folder: ${fault.who}, since ${fault.since}. Wait and run again; if nobody is, delete ${fault.path}.`;
			case 'denied':
				return `${fault.path}: no permission to write.`;
			case 'full':
				return `${fault.path}: the disk or its quota is full.`;
			case 'disk':
				return `${fault.path}: the disk reports ${fault.code}.`;
			case 'no_version':
				return `There is no version ${fault.version}. See the versions with --list.`;
			case 'no_earlier':
				return 'No version is published now. Name one: --back NUMBER.';
			case 'damaged_version':
				return `Version ${fault.version} cannot be used again: ${fault.file} is missing or damaged.`;
		}
	},
	published: ({ number, publishedAt }) => `Version ${number} is published as of ${publishedAt}.`,
	inForceAlready: 'This bundle is published already. Nothing was changed.',
	back: (version) =>
		version === null
			? 'No version is published any more: the site uses its own record alone.'
			: `Back to version ${version.number}, published at ${version.publishedAt}.`,
	change: (added, removed) => `Datasets added: ${added}, removed: ${removed}.`,
	dataset: (sign, file, rows) => `  ${sign} ${file} (${rows} ${rows === 1 ? 'row' : 'rows'})`,
	none: 'No version has been published.',
	version: ({ number, publishedAt, by: name, note, datasets }, inForce) =>
		`${inForce ? '→' : ' '} ${number}  ${publishedAt}  ${datasets.length} ${datasets.length === 1 ? 'dataset' : 'datasets'}${by(name)}${said(note)}`,
	unchanged: 'What was published still is.'
};

export const PUBLISH_WORDS: Readonly<Record<Language, PublishWords>> = { vi: VI, en: EN };
