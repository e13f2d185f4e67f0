import type { RuleCode } from '../rule-code';

/** What is wrong and what to do, for a provincial office. `{value}` is the text in the file. */
export const RULE_WORDS_VI: Readonly<Record<RuleCode, string>> = {
	'file.missing': 'không tìm thấy tệp. Thêm tệp hoặc bỏ mục này trong datapackage.json.',
	'file.empty': 'tệp trống. Kiểm tra lại bản xuất.',
	'file.binary': 'đây không phải tệp văn bản CSV. Xuất lại dưới dạng CSV (UTF-8).',
	'file.spreadsheet':
		'đây là tệp bảng tính (Excel), chưa phải CSV. Mở tệp, chọn “Lưu thành” CSV UTF-8 rồi thử lại.',
	'file.utf16': 'tệp dùng bảng mã UTF-16. Lưu lại dưới dạng CSV UTF-8.',
	'file.not_utf8':
		'tệp không phải UTF-8 (có thể là bảng mã cũ như TCVN3, VNI, Windows-1258). Lưu lại dưới dạng CSV UTF-8.',
	'file.unreadable':
		'không đọc được tệp nữa: tệp đã bị sửa, bị chuyển đi, hoặc ổ đĩa, USB đã rút ra. Chọn lại tệp.',
	'file.undescribed': 'tệp chưa được mô tả trong datapackage.json. Thêm mục mô tả hoặc bỏ tệp.',
	'file.gzip_broken':
		'tệp nén (.gz) bị cắt cụt hoặc hỏng. Tải lại tệp, hoặc giải nén rồi chọn chính tệp bảng.',
	'file.too_large': 'tệp khi giải nén lớn hơn {limit} MB. Chia thành nhiều tệp.',
	'file.workbook_broken':
		'không đọc được tệp bảng tính ({part}). Mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
	'file.workbook_large':
		'trang tính quá lớn để đọc từ tệp bảng tính. Lưu trang đó dưới dạng CSV UTF-8, cho phép đến {limit} MB.',
	'file.workbook_locked': 'tệp bảng tính có mật khẩu. Mở tệp, bỏ mật khẩu rồi lưu lại.',
	'file.workbook_old':
		'đây là bảng tính Excel 97–2003 (.xls). Mở tệp rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
	'file.workbook_binary':
		'đây là bảng tính dạng nhị phân (.xlsb). Mở tệp rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
	'file.open_document':
		'đây là tệp OpenDocument (như .ods). Mở tệp rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
	'file.no_sheets': 'tệp bảng tính không có trang nào chứa ô. Kiểm tra xem có đúng tệp không.',
	'file.sheet_missing': 'tệp bảng tính không có trang “{value}”. Chọn một trang có trong tệp.',
	'file.archive': 'đây là tệp nén ({format}). Giải nén rồi chọn tệp bảng bên trong.',
	'file.document':
		'đây là văn bản hoặc bài trình chiếu, không phải bảng số liệu. Chép bảng sang Excel rồi lưu dạng .xlsx.',
	'file.pdf':
		'đây là tệp PDF, không bảo đảm đọc đúng số liệu. Đề nghị nơi gửi cung cấp bảng dạng .xlsx hoặc CSV.',
	'file.image': 'đây là tệp ảnh. Đề nghị nơi gửi cung cấp bảng dạng .xlsx hoặc CSV.',
	'file.html':
		'đây là trang web, dù tên tệp có thể kết thúc bằng .xls. Mở bằng Excel rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
	'file.xml':
		'đây là tệp XML, dù tên tệp có thể kết thúc bằng .xls. Mở bằng Excel rồi lưu lại dạng .xlsx hoặc CSV UTF-8.',
	'package.unreadable': 'không đọc được như JSON. Sửa cú pháp.',
	'package.property': 'thiếu hoặc sai thuộc tính “{property}”. Bổ sung.',
	'package.duplicate': 'tên “{value}” bị dùng hai lần. Đặt tên khác.',
	'package.profile':
		'kiểu tài nguyên “{value}” không có trong danh sách: {allowed}. Sửa profile; nếu không, tệp không được kiểm tra.',
	'package.not_tabular':
		'bảng số liệu phải có profile “{profile}”. Sửa profile; nếu không, tệp không được kiểm tra.',
	'package.table_missing': 'thiếu bảng “{value}” của gói dữ liệu. Bổ sung mục này.',
	'package.table_unknown':
		'tên bảng không thuộc gói dữ liệu, nên không có quy tắc nào áp dụng. Sửa tên hoặc bỏ mục này.',
	'package.schema': 'lược đồ “{value}” không đúng, cần “{wanted}”. Sửa đường dẫn lược đồ.',
	'package.path': 'đường dẫn “{value}” ra ngoài thư mục của gói, không được đọc. Sửa đường dẫn.',
	'package.created':
		'“{value}” không phải là ngày có thật dạng 2020-07-03 hoặc 2020-07-03T00:00:00Z. Sửa created.',
	'schema.unreadable': 'không đọc được danh sách trường (fields). Sửa lược đồ.',
	'schema.undocumented': 'trường thiếu “{property}”, hoặc không khớp bản tiếng Việt. Bổ sung.',
	'schema.type':
		'giá trị “{value}” của “{property}” không được hỗ trợ. Chọn giá trị có trong tài liệu.',
	'schema.constraint':
		'điều kiện “{property}” không được hỗ trợ cho kiểu “{type}”, nên sẽ không được áp dụng. Sửa tên hoặc bỏ điều kiện.',
	'schema.constraint_type':
		'giá trị {value} của “{property}” sai kiểu, cần dạng {wanted}. Sửa lại.',
	'schema.duplicate': 'tên trường bị dùng hai lần. Giữ một trường.',
	'schema.no_key': 'thiếu khóa chính (primaryKey). Bổ sung.',
	'schema.key': 'khóa trỏ tới “{resource}” trường “{field}”, không tồn tại. Sửa lược đồ.',
	'header.none': 'tệp không có dòng tiêu đề. Thêm dòng tên cột ở đầu tệp.',
	'header.missing': 'thiếu cột này trong dòng tiêu đề. Thêm cột.',
	'header.unknown': 'cột lạ, không có trong lược đồ, không được nạp. Bỏ cột hoặc sửa tên.',
	'header.duplicate': 'tên cột lặp lại ở vị trí {position}. Giữ một cột.',
	'header.empty': 'cột ở vị trí {position} không có tên. Đặt tên hoặc bỏ cột.',
	'header.delimiter': 'các cột cách nhau bằng “{delimiter}”, cần dấu phẩy. Lưu lại với dấu phẩy.',
	'table.no_rows': 'tệp chỉ có dòng tiêu đề, không có dòng số liệu nào.',
	'table.schema': 'lược đồ {schema} có lỗi, nên các dòng chưa được kiểm tra. Sửa lược đồ trước.',
	'row.ragged':
		'dòng có {found} ô, cần {expected}. Kiểm tra dấu phẩy thừa, thiếu hoặc ô chưa đặt trong ngoặc kép.',
	'row.quotes':
		'dấu ngoặc kép mở mà không đóng, hoặc đóng giữa ô; dòng này chiếm {lines} dòng của tệp. Sửa dấu ngoặc kép.',
	'row.too_long':
		'dòng dài hơn {most} ký tự. Tìm dấu ngoặc kép chưa đóng hoặc chỗ thiếu xuống dòng.',
	'row.not_decodable':
		'dòng có ký tự không đọc được theo bảng mã của tệp. Sửa ký tự đó hoặc chọn bảng mã khác.',
	required: 'ô bắt buộc đang trống. Điền giá trị.',
	enum: 'giá trị “{value}” không thuộc danh sách: {allowed}. Chọn một giá trị trong danh sách.',
	pattern: 'giá trị “{value}” sai dạng, cần {pattern}. Xem mô tả của cột.',
	'number.invalid': 'giá trị “{value}” không phải là số. Sửa lại.',
	'number.comma': 'giá trị “{value}” viết dấu phẩy thập phân; tệp này dùng dấu chấm. Sửa dấu.',
	'number.minimum': 'giá trị “{value}” nhỏ hơn mức thấp nhất {minimum}. Kiểm tra lại bản gốc.',
	'number.maximum': 'giá trị “{value}” lớn hơn mức cao nhất {maximum}. Kiểm tra lại bản gốc.',
	'number.not_above': 'giá trị “{value}” phải lớn hơn {minimum}. Kiểm tra lại bản gốc.',
	'integer.invalid': 'giá trị “{value}” không phải là số nguyên. Sửa lại.',
	'boolean.invalid': 'giá trị “{value}” phải là 1 hoặc 0. Sửa lại.',
	'year.invalid': 'giá trị “{value}” không phải là năm bốn chữ số. Sửa lại.',
	'date.invalid': 'giá trị “{value}” không phải là ngày dạng 2020-07-03. Sửa lại.',
	'date.month_or_day':
		'giá trị “{value}” không phải là ngày (2020-07-03) hoặc tháng (2020-07). Sửa lại.',
	'date.day_or_minute':
		'giá trị “{value}” không phải là ngày (2020-07-03) hoặc ngày giờ (2020-07-03T20:15). Sửa lại.',
	'values.further':
		'hơn {told} giá trị khác nhau của cột này không dùng được; các giá trị còn lại chỉ có trong tệp các dòng không nhận. Xem lại cột và cách viết đã chọn.',
	unique: 'giá trị “{value}” đã có ở dòng {firstLine}. Giữ một dòng.',
	'key.duplicate': 'khóa “{value}” đã có ở dòng {firstLine}. Giữ một dòng.',
	'key.other_file': 'khóa “{value}” đã có ở tệp {file}, dòng {firstLine}. Giữ một dòng.',
	'key.foreign': 'giá trị “{value}” không có trong {resource}. Sửa mã, hoặc thêm vào {resource}.',
	'key.match': 'giá trị “{value}” không có trong {resource}. Sửa mã, hoặc thêm vào {resource}.',
	'score.nothing':
		'dòng không có điểm, hạng hay khoảng nào. Điền ít nhất một giá trị hoặc bỏ dòng.',
	'score.other_index':
		'chỉ số “{value}” không thuộc tệp này, tệp chỉ chứa {wanted}. Chuyển dòng sang tệp của chỉ số đó.',
	'score.outside_scale':
		'giá trị “{value}” vượt thang điểm {minimum}–{maximum} của {component} năm {year}. Kiểm tra lại bản gốc.',
	'score.below_scale':
		'giá trị “{value}” thấp hơn mức thấp nhất {minimum} của {component} năm {year}. Kiểm tra lại bản gốc.',
	'score.band_order': 'cận dưới “{value}” lớn hơn cận trên {high}. Đổi lại hai cận.',
	'interval.one_end': 'khoảng tin cậy mới có một cận. Điền cả hai cận hoặc để trống cả hai.',
	'interval.order':
		'điểm {score} nằm ngoài khoảng tin cậy từ {low} đến {high}. Kiểm tra lại điểm và hai cận.',
	'interval.no_score':
		'có sai số hoặc khoảng tin cậy nhưng không có điểm. Điền điểm, hoặc để trống các ô này.',
	'interval.lone_level':
		'có mức tin cậy nhưng không có khoảng tin cậy. Điền hai cận, hoặc để trống mức.',
	'score.not_measured':
		'{component} không được đo năm {year} theo components.csv. Kiểm tra năm và mã thành phần.',
	'score.area_ended':
		'đơn vị {area} chỉ tồn tại đến năm {last} theo areas.csv, không thể có số liệu năm “{value}”. Kiểm tra năm và mã đơn vị.',
	'score.later':
		'năm “{value}” sau năm của bản dữ liệu, {made}. Kiểm tra năm, hoặc cập nhật created trong datapackage.json.',
	'basis.band':
		'cơ sở “{value}” không khớp: “band” khi và chỉ khi dòng chỉ có khoảng. Sửa cột basis.',
	'basis.rank': 'cơ sở của hạng “{value}” không khớp với các ô hạng. Sửa cột rank_basis.',
	'rank.no_base': 'có hạng nhưng không có số đơn vị xếp hạng. Điền rank_of.',
	'rank.above_base': 'hạng “{value}” lớn hơn số đơn vị xếp hạng {base}. Kiểm tra lại bản gốc.',
	'rank.order': 'cận dưới “{value}” lớn hơn cận trên {high}. Đổi lại hai cận.',
	'rank.not_province': '{area} là cả nước hoặc vùng, không có hạng. Bỏ hạng hoặc sửa mã đơn vị.',
	'era.order': 'giai đoạn kết thúc trước khi bắt đầu, hoặc thang điểm ngược. Sửa năm hoặc thang.',
	'era.overlap': 'giai đoạn của {component} chồng lên giai đoạn ở dòng {otherLine}. Sửa năm.',
	'sum.papi':
		'tổng “{value}” lệch {residual} so với tổng các nội dung {computed}, quá {tolerance}. Kiểm tra lại bản gốc.',
	'sum.pci':
		'tổng “{value}” lệch {residual} so với tổng có trọng số {computed}, quá {tolerance} của năm {year}. Kiểm tra lại bản gốc.',
	'window.order': 'ngày bắt đầu “{value}” sau ngày kết thúc {end}. Đổi lại hai ngày.',
	'window.precision': 'độ chính xác “{value}” không khớp với {column}. Sửa lại.',
	'plan.order': 'ngày bắt đầu “{value}” sau ngày kết thúc {end}. Đổi lại hai ngày.',
	'plan.minutes': 'thời lượng ít nhất “{value}” lớn hơn thời lượng nhiều nhất {longest}. Đổi lại.',
	'episode.date': 'ngày phát “{value}” ngoài khoảng {first} đến {last}. Kiểm tra năm.',
	'action.deadline':
		'thời hạn “{value}” ngoài khoảng {first} đến {last} của nhiệm vụ cho kỳ {year}. Kiểm tra năm.',
	'criterion.nothing':
		'dòng không có cả điểm tự đánh giá lẫn điểm thẩm định. Điền ít nhất một điểm hoặc bỏ dòng.',
	'criterion.above_maximum':
		'điểm “{value}” cao hơn điểm tối đa {maximum} của tiêu chí. Kiểm tra lại bản gốc.',
	'criterion.negative':
		'điểm “{value}” là số âm, trong khi đây không phải tiêu chí điểm trừ (điểm tối đa bằng 0). Kiểm tra lại bản gốc.',
	'number.undecided':
		'“{value}” đọc được hai cách: {first} hoặc {second}. Chọn dấu thập phân của cột này.',
	'number.other_sign':
		'“{value}” không viết theo dấu thập phân đã chọn cho cột này (“{decimal}”). Sửa ô, hoặc chọn lại dấu.',
	'date.undecided':
		'“{value}” đọc được hai cách: {first} hoặc {second}. Chọn thứ tự ngày, tháng của cột này.',
	'date.other_order':
		'ngày “{value}” không viết theo thứ tự đã chọn cho cột này. Sửa ô, hoặc chọn lại thứ tự.',
	'date.serial':
		'“{value}” có vẻ là số ngày của Excel, tức {day}. Nếu đúng, chọn cách viết “số ngày của Excel” cho cột này.',
	'date.seconds': 'giờ “{value}” có cả giây; thời điểm phát chỉ ghi đến phút. Bỏ giây.',
	'date.with_time': '“{value}” có cả giờ, mà cột này chỉ ghi ngày. Bỏ giờ.',
	'date.weekday': '“{value}”: ngày không khớp với thứ đã ghi. Kiểm tra ngày và thứ.',
	'missing.undeclared':
		'“{value}” có vẻ là ký hiệu không có số liệu. Chọn lý do ở bước Ghép cột, hoặc điền giá trị.',
	'value.near':
		'“{value}” gần với một giá trị trong danh sách, nhưng chưa đúng: {allowed}. Chọn giá trị.',
	'value.ambiguous': '“{value}” có thể là một trong nhiều giá trị. Chọn giá trị đúng.',
	'area.near': '“{value}” không đúng tên địa phương nào, chỉ gần giống. Chọn địa phương đúng.',
	'area.ambiguous': '“{value}” có thể là một trong nhiều địa phương. Chọn địa phương, hoặc ghi mã.',
	'area.unknown': '“{value}” không phải tên hay mã của địa phương nào. Sửa lại, hoặc ghi mã.',
	'component.near': '“{value}” không đúng tên thành phần nào, chỉ gần giống. Chọn thành phần đúng.',
	'component.ambiguous':
		'“{value}” có thể là một trong nhiều thành phần. Chọn thành phần, hoặc ghi mã.',
	'component.unknown': '“{value}” không phải tên hay mã của thành phần nào. Sửa lại, hoặc ghi mã.',
	'rank.with_base':
		'“{value}” ghi cả hạng và tổng số được xếp hạng. Tách thành hai cột, mỗi cột một số.',
	'area.no_country': 'thiếu dòng cả nước (country). Thêm một dòng.',
	'area.country': 'cả nước (country) đã có ở dòng {firstLine}. Giữ một dòng.',
	'area.no_parent': 'cả nước không thuộc đơn vị nào, ô này phải trống. Bỏ giá trị “{value}”.',
	'area.parent_country': 'giá trị “{value}” không phải là cả nước; vùng phải thuộc VN. Sửa mã.',
	'area.parent_region': 'giá trị “{value}” không phải là vùng; tỉnh phải thuộc một vùng. Sửa mã.',
	'boundary.topology': 'không phải TopoJSON dùng được: thiếu hoặc sai “{property}”. Xuất lại tệp.',
	'boundary.code': 'mã “{value}” không có trong areas.csv. Sửa mã của địa giới.',
	'boundary.repeated': 'mã “{value}” có hai địa giới. Giữ một.',
	'boundary.missing': 'thiếu địa giới của mã “{value}”. Bổ sung.',
	'jump.mean':
		'{component} năm {year}: trung bình {provinces} tỉnh đổi {change} so với {before}, quá hai lần độ lệch chuẩn {deviation}; breaks.csv chưa ghi điểm gãy. Tìm lý do ở nơi công bố.',
	'jump.order':
		'{component} năm {year}: thứ tự {provinces} tỉnh gần như không còn giống {before} (tương quan {r}, dưới 0,2); breaks.csv chưa ghi điểm gãy. Tìm lý do ở nơi công bố.'
};
