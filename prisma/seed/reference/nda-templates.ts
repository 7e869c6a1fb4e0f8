/** A version of the mutual NDA; what stands in double braces is filled in when it is offered. */
export type NdaTemplateSeed = {
  version: number
  bodyVi: string
  bodyEn: string
  /** Months that an agreement runs where its offerer chooses nothing else. */
  months: number
  validFrom: string
  validTo?: string
  source: string
}

const bodyVi = `THỎA THUẬN BẢO MẬT THÔNG TIN SONG PHƯƠNG
Số: {{number}} · Mẫu phiên bản {{version}} · Ngày lập: {{date}}

Bên A (đơn vị đăng tin): {{owner}}
Bên B: {{other}}

Về việc trao đổi thông tin liên quan đến: {{listing}} (mã trên sàn: {{code}}).

Điều 1. Mục đích
Hai bên trao đổi thông tin để xem xét khả năng chuyển giao, tiếp nhận hoặc cùng phát triển công nghệ nêu trên. Thỏa thuận này không buộc bên nào ký hợp đồng chuyển giao.

Điều 2. Thông tin mật
Thông tin mật là thông tin, tài liệu, mẫu vật chưa công khai mà một bên cung cấp cho bên kia theo mục đích trên, bằng bất kỳ hình thức nào, gồm cả tài liệu và thông tin mà bên cung cấp đặt ở mức “sau khi có thỏa thuận bảo mật” trên sàn.

Điều 3. Nghĩa vụ của bên nhận
a) Chỉ dùng thông tin mật cho mục đích tại Điều 1.
b) Không tiết lộ cho bên thứ ba khi chưa được bên cung cấp đồng ý bằng văn bản.
c) Chỉ cho người trong tổ chức mình cần biết để thực hiện mục đích tiếp cận, và chịu trách nhiệm về việc giữ bí mật của những người đó.
d) Bảo vệ thông tin mật cẩn thận như bảo vệ thông tin mật của chính mình.
đ) Không nộp đơn đăng ký sở hữu trí tuệ dựa trên thông tin mật của bên kia.

Điều 4. Thông tin không thuộc diện bảo mật
Nghĩa vụ tại Điều 3 không áp dụng với thông tin mà bên nhận chứng minh được là: đã công khai mà không do lỗi của mình; đã biết hợp pháp từ trước; nhận hợp pháp từ bên thứ ba không có nghĩa vụ bảo mật; tự tạo ra độc lập; hoặc phải cung cấp theo yêu cầu của cơ quan có thẩm quyền, sau khi báo cho bên kia nếu pháp luật cho phép.

Điều 5. Quyền đối với thông tin
Mỗi bên giữ mọi quyền đối với thông tin của mình. Việc cung cấp thông tin không phải là chuyển nhượng hay cấp quyền sử dụng công nghệ, sáng chế, bí quyết hoặc nhãn hiệu.

Điều 6. Ghi nhận việc truy cập
Hai bên đồng ý để sàn ghi lại ai, thuộc tổ chức nào, đã xem hoặc tải tài liệu nào vào lúc nào, cho bên cung cấp xem bản ghi đó, và đóng dấu tên người tải lên các trang PDF.

Điều 7. Thời hạn
Thỏa thuận có hiệu lực từ khi bên sau cùng chấp nhận và kéo dài {{months}} tháng. Mỗi bên có thể chấm dứt bất cứ lúc nào bằng thông báo trên sàn; từ lúc đó tài liệu trên sàn không còn mở cho bên kia. Nghĩa vụ giữ bí mật đối với thông tin đã nhận còn kéo dài {{months}} tháng sau khi thỏa thuận hết hạn hoặc chấm dứt.

Điều 8. Trả lại, tiêu hủy
Khi thỏa thuận hết hạn hoặc chấm dứt, theo yêu cầu của bên cung cấp, bên nhận trả lại hoặc tiêu hủy tài liệu đã nhận và các bản sao, trừ bản phải lưu theo pháp luật.

Điều 9. Vi phạm và giải quyết tranh chấp
Bên vi phạm bồi thường thiệt hại thực tế theo pháp luật Việt Nam. Tranh chấp được giải quyết trước hết bằng thương lượng; không được thì do Tòa án có thẩm quyền tại Việt Nam giải quyết.

Điều 10. Chấp nhận
Người chấp nhận thay mặt mỗi bên cam đoan mình có thẩm quyền. Sàn lưu tên, chức vụ, thời điểm chấp nhận và mã băm SHA-256 của đúng văn bản này làm chứng cứ. Sàn không phải là một bên của thỏa thuận, không chứng thực thẩm quyền của người chấp nhận và không bảo đảm giá trị pháp lý nào ngoài chứng cứ đó; hai bên có thể ký thêm bản giấy hoặc bản có chữ ký số.

Bản tiếng Việt và bản tiếng Anh có nội dung như nhau; nếu có khác biệt thì bản tiếng Việt được dùng.`

const bodyEn = `MUTUAL NON-DISCLOSURE AGREEMENT
No. {{number}} · Template version {{version}} · Drawn up on {{date}}

Party A (owner of the entry): {{owner}}
Party B: {{other}}

On the exchange of information about: {{listing}} (code on the exchange: {{code}}).

Article 1. Purpose
The parties exchange information to consider the transfer, the adoption or the joint development of the technology named above. This agreement obliges neither party to enter into a transfer contract.

Article 2. Confidential information
Confidential information is information, documents and samples not yet public that one party gives the other for this purpose, in any form, including the documents and details that the giving party has put at the level “after an NDA” on the exchange.

Article 3. Duties of the receiving party
a) It uses confidential information for the purpose of Article 1 only.
b) It does not disclose it to third parties without the giving party's consent in writing.
c) It gives access only to its own people who need it for the purpose, and answers for their secrecy.
d) It protects confidential information as carefully as its own.
e) It files no application for intellectual property rights that is based on the other party's confidential information.

Article 4. What is not confidential
Article 3 does not apply to information of which the receiving party can show that it: became public without its fault; was lawfully known to it before; was lawfully received from a third party under no duty of secrecy; was created independently; or has to be given to a competent authority, after telling the other party where the law allows.

Article 5. Rights in the information
Each party keeps all rights in its information. Giving information is neither an assignment nor a licence of technology, inventions, know-how or marks.

Article 6. Record of access
The parties agree that the exchange records who, of which organisation, viewed or downloaded which document and when, that it shows this record to the giving party, and that it stamps the pages of PDF documents with the name of whoever downloads them.

Article 7. Term
The agreement takes effect when the last party accepts it and runs for {{months}} months. Either party may end it at any time by a notice on the exchange; from then on documents on the exchange are no longer open to the other party. The duty of secrecy for information already received lasts for {{months}} months after the agreement has expired or ended.

Article 8. Return and destruction
When the agreement has expired or ended, the receiving party returns or destroys documents and copies at the giving party's request, except those that the law requires it to keep.

Article 9. Breach and disputes
A party in breach compensates the actual damage under the law of Viet Nam. Disputes are settled by negotiation first, and failing that by the competent court in Viet Nam.

Article 10. Acceptance
Whoever accepts for a party declares that they are authorised to do so. The exchange keeps the name, the position, the time of acceptance and the SHA-256 hash of exactly this text as evidence. The exchange is no party to the agreement, does not certify anybody's authority, and warrants no legal validity beyond that evidence; the parties may in addition sign on paper or with digital signatures.

The Vietnamese and the English text say the same; should they differ, the Vietnamese text is used.`

/** Every version of the mutual NDA; a change of the text is a new row, never an edit of an old one. */
export const ndaTemplates: NdaTemplateSeed[] = [
  {
    version: 1,
    bodyVi,
    bodyEn,
    months: 24,
    validFrom: '2021-01-01',
    source:
      'Mẫu của sàn; căn cứ Bộ luật Dân sự 91/2015/QH13 (Điều 387), Luật Giao dịch điện tử 20/2023/QH15',
  },
]
