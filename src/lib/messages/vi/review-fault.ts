/** What can go wrong with a saved review, and what to do; for the words of any page that saves one. */
export const reviewFault = {
	stale:
		'Một thẻ khác của trình duyệt đã lưu báo cáo này thành phiên bản {{version}} lúc {{date}}. Chưa lưu gì: lưu thành một báo cáo riêng, hoặc vẫn lưu thành phiên bản tiếp theo.',
	removed:
		'Một thẻ khác của trình duyệt đã xóa báo cáo này. Chưa lưu gì: lưu thành một báo cáo riêng, hoặc vẫn lưu để lấy lại báo cáo.',
	gone: 'Báo cáo này không còn trên trình duyệt. Phần đang viết có thể lưu thành một báo cáo mới.',
	unreadable:
		'Báo cáo có mã {{review}} không còn đọc được trên trình duyệt, nên không được dùng. Lấy lại từ gói số liệu, khôi phục một phiên bản trước, hoặc xóa hẳn.',
	full: 'Bộ nhớ của trình duyệt đã đầy nên chưa lưu được. Xóa bớt báo cáo hoặc tệp đã nạp rồi lưu lại; phần đang viết vẫn còn trên trang.',
	store:
		'Kho lưu của trình duyệt không làm được việc này: {{reason}}. Phần đang viết vẫn còn trên trang.',
	noVersion: 'Báo cáo không có phiên bản {{version}} trên trình duyệt này.',
	unfit: 'Báo cáo có phần quá dài hoặc không hợp lệ ({{at}}) nên chưa lưu được.'
};
