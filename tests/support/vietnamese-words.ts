/** Words people write every day, with every vowel and every tone, in today's spelling. */
export const commonWords = (
  'ai anh ấy ạ bà bác bán bàn bảng bánh bão bảo bắt bằng bận bầu bé bên bệnh bị biết biển biểu bò bỏ bố bốn ' +
  'bộ bờ bưởi buồn buổi bún bưu cá các cách cảm cám cảnh cao cắt cần câu cấp cây chào cháu chăm chậm chị chia ' +
  'chiếc chiều chín chính chỗ chờ chợ chụp chuyển chuyện chữ chưa chức chứng chương có cỏ con còn công cộng cơm ' +
  'cơ cũ của cùng cuối cước cười cứu dài dân dạy dẫn dễ dịch diện dò dùng dựng dưới đã đăng đặt đất đâu đầu đây ' +
  'đen đèn đẹp đến đi địa điện điểm điều định đó đọc đổi đỗ đồng động đợi đơn đủ đúng đưa được đường em ếch gà ' +
  'gạo gần gặp ghế ghi gì gia già giá giải giảng giấy giêng giếng giờ giúp giữ gõ gọi góp gửi hai hàng hành hát ' +
  'hãy hẹn hết hiểu hòa hoa hoàn hoặc học hỏi hỏng họ họp hộ hồ hồi hôm hơn hợp hướng hương huyện hưởng ích im ' +
  'in ít kể kế kênh kết khác khách khai khám khăn khi khỏe khoeo khoản không khó khóa khuỷu khuya kiểm kiến kim ' +
  'ký kỳ là làm lạc lại lành lấy lệ lên lịch liên loại lòng lỗi lớp lợn lúa luật lúc lừa lương lượng lưu lý má mà ' +
  'mạng mát mặt mẫu máy mẹ mèo mình mọi mỗi mở mới mua mùa muốn mưa mười nào năm nặng nên nếu ngày ngân nghe nghề ' +
  'nghĩ nghiệp ngoài ngọt ngoẻo người Nguyễn nhà nhanh nhân nhập nhiều nhớ nhỏ nhưng những nội nông nợ nộp nước núi ' +
  'nữa oai ong ông ở ơn phải phát phần phép phiếu phòng phố phủ phường phương qua quà quản quanh quay quận quê quen quét ' +
  'quên quốc quý quyền quyết ra rác rau rằng rất rẻ ruộng rượu rõ rồi rộng sách sai sang sáng sau sẽ sinh số sống sổ sửa ' +
  'sức sự ta tai tài tạm tám tay tắt tập tất tên tết thạo thay thẻ thế thêm thi thiết thì thị thóc thôi thôn thông ' +
  'thu thủ thuế thuở thuộc thuốc thuyền thư thử thường tiền tiếng tiếp tìm tin tỉnh tỏi tốt tôi tờ tới tra trả trang trâu trẻ ' +
  'trên trình trong trồng trợ trước trường tuần tuổi tuyến tuyết tư từ tưới tự úp ủy uống ưa ướt vai vay vàng vào văn vẫn ' +
  'vay về vệ vì viện việc Việt viết vợ với vở vui vừa vườn xã xanh xa xác xăng xem xin xóa xong xoong xuân xuống xưa y ý yên yêu yếu'
).split(' ')
