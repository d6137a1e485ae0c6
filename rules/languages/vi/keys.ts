/** Front-matter keys and labels written without diacritics, as people type them in YAML, with the words they stand for. */
export const keys: Readonly<Record<string, string>> = {
  'ap dung': 'áp dụng', 'bao cao': 'báo cáo', 'bat dau': 'bắt đầu thực hiện', 'cac ben': 'các bên', 'cac doi tac': 'các đối tác', 'cam ket': 'cam kết', 'chi so': 'chỉ số', 'chu ky': 'chữ ký', 'chu tri': 'chủ trì',
  'co quan chu tri': 'cơ quan chủ trì', 'dai dien': 'đại diện', 'dau moi': 'đầu mối', 'dia ban': 'địa bàn', 'dia chi': 'địa chỉ', 'dieu phoi': 'điều phối', 'doi tac': 'đối tác', 'don vi': 'đơn vị', 'dong gop': 'đóng góp',
  'gia tri': 'giá trị chung', 'gia tri chung': 'giá trị chung', 'giam sat': 'giám sát', 'han': 'thời hạn', 'het han': 'hết hạn', 'het hieu luc': 'hết hiệu lực', 'hieu luc': 'có hiệu lực từ', 'hieu luc den': 'hiệu lực đến', 'hieu luc tu': 'hiệu lực từ',
  'hop': 'họp', 'kenh': 'kênh', 'ket qua': 'kết quả', 'ket thuc': 'kết thúc', 'ky': 'ký', 'ky ket': 'ký kết', 'ky ngay': 'ký ngày', 'lien he': 'liên hệ', 'loai': 'loại hình', 'loai hinh': 'loại hình', 'lich hop': 'lịch họp',
  'muc dich': 'mục đích', 'muc tieu': 'mục tiêu', 'ngan sach': 'ngân sách', 'ngay': 'ngày', 'ngay bat dau': 'ngày bắt đầu', 'ngay hieu luc': 'ngày có hiệu lực', 'ngay ket thuc': 'ngày kết thúc', 'ngay ky': 'ngày ký', 'ngay thong qua': 'ngày thông qua',
  'nguoi dai dien': 'người đại diện', 'nguoi ky': 'người ký', 'nguyen tac': 'nguyên tắc', 'phan hoi': 'phản hồi', 'phe duyet': 'phê duyệt', 'quy tac': 'quy tắc', 'ra quyet dinh': 'ra quyết định', 'ra soat': 'rà soát', 'rui ro': 'rủi ro',
  'su menh': 'sứ mệnh', 'tam nhin': 'tầm nhìn', 'ten': 'tên', 'ten tat': 'tên tắt', 'thanh vien': 'thành viên', 'thoi gian': 'thời gian', 'thoi han': 'thời hạn', 'thoi hieu': 'thời hiệu', 'thong qua': 'thông qua', 'to chuc': 'tổ chức', 'to chuc dau moi': 'tổ chức đầu mối',
  'trach nhiem': 'trách nhiệm', 'truong nhom': 'trưởng nhóm', 'uy quyen': 'ủy quyền', 'vai tro': 'vai trò', 'viet tat': 'viết tắt', 'y kien': 'ý kiến',
}
