/**
 * Syllables with marks as they stand in administrative Vietnamese, counted in the texts of this project
 * (names of provinces and of the parts of the four indices, interface, documents). They break ties
 * between two encodings that both give legal syllables: `Công` against `Cụng`.
 */
export const COMMON_SYLLABLES: ReadonlySet<string> = new Set(
	`
của số điểm chỉ có năm không mã thành phần là vị công đơn ngày như tên tiếng hoặc tỉnh giá
bố hạng một dòng chính nguồn đầu này biết chưa lại từ nhất và bằng được liệu tiêu sửa trị
tổng việt phát chí thời bản kỳ trống với đến đổi cách bộ nội phải đọc trên điều tệp hơn khảo
sát bình chú cần sóng hành định thể tính kiểm cột cơ tự cận khoảng vụ mục tháng cả đánh bảng
bắc cải dụng nước kế hoạch địa về đã quảng xếp lượng mà viết thẩm ở thấp chọn trước đồng
hiện mức thêm các lý thứ thuộc nào bắt báo cuối gốc kết nếu giữ mọi hiệu vào hà dữ quyền bỏ
mới vùng sử dưới dấu đoạn người đạo phỏng vấn điện còn sách khác đề thúc chủ xác dùng nguyên
trọng nêu cấp dân chức đài lãnh riêng trường tài nạp lời thực tiếp tây dịch văn thiếu lớn
lực nhận trả hỏi lào thức xã sở nhiệm dẫn tổ tại nói kạn biên phú vĩnh tăng đồ nhóm dạng ô
giờ kênh tuần đối quyết sơn thọ thuận lâm bậc nhân giới độ tìm lược đó nhiều âm trừ yếu loại
chuyên thông dương thái huế hồ xây dựng áp hội thiện thủ tục tác chứng đầy đủ giảm đúng khớp
gần nơi đạt mỗi ngắn quả tuyên hình thí lần trực hải yên lạng phúc nghệ pháp giải nghị cộng
tử đất nhập động bổ đặt gói tắc đường phẩy điền nhỏ ít chứa tối đa gãy ký cùng quản hài lòng
truyền hộ máy hòa đắk lắk phước thơ cấu trúc giấy đại phương chép tế việc nhũng ứng chất
phường hỗ trợ chế nghĩa triển xuất lưu rồi mô tả khóa tới tồn thập phân chấm nhật lệch hạn
chiếu buổi tiên sáp kỷ sớm nhà cạnh chịu ảnh hưởng phòng hưng hóa thừa đà nẵng ngãi khánh
nông tháp cà đứng chuyển bài phủ môi cục thống kê trách soát vực đóng đáp học cổng nghiệp
thiết phạm luật thấy kiểu nên ngoài kiện ngoặc kép buộc bốn chữ đo quá giống sánh vì để kèm
thì năng phê duyệt trình hết đình trở miền sông châu tĩnh thiên đăk bà rịa vũng tàu phép lên
đẳng đột hợp bạch góp nghèo ngân đền bù tương kiến tư lập trật phí ý rời rạc đây mở bị trí
vượt nhưng vẻ giây trích dài nhằm làm trì hoàn câu thẳng rõ tập lấy tốt trăm tuyến cương
trạng lịch băng đăng đâu lĩnh sự phục mùa xuân toàn quốc cáo đợt mẫu chương nửa núi phía
hồng duyên đông cửu cạn bái lăk đắc tiền bến trà kiên hậu sóc trăng bạc liêu chỉnh luận khối
nguyễn hoài bước phá đặc biệt những biến sài gòn phóng phận hoàng sáu tóm tắt bầu cử nguyện
khiếu nại giám tuyển tâm chống giáo dục tiểu hạ tầng căn nghiêm túc bảo vệ khí thị đai đào
tạo ưu đãi ương nâng đội ngũ cán viên phản ánh thử cũ cú thư thật sẽ trỏ lạ lặp lỗi giữa
chiếm đang cập ngược chồng lẫn tức phút gồm chuẩn liền nhịp ngăn chuỗi tượng cụ thắng muộn
cũng từng chạy gửi chỗ
`
		.split(/\s+/)
		.filter(Boolean)
);
