import support from './support-errors'

export default {
  ...support,
  textPlaces: 'Chỗ trống không có trong văn bản này: {places}',
  textBroken: 'Lời văn không đúng cú pháp: kiểm tra các dấu ngoặc nhọn.',
  textUnknown: 'Không có văn bản nào mang khóa {key}',
  successionOfItself: 'Một đơn vị không thể kế thừa chính nó.',
  unitUnknown: 'Chưa có đơn vị mang mã {code}. Hãy thêm đơn vị trước.',
  predecessorYounger: 'Đơn vị cũ {code} chưa tồn tại trước ngày này.',
  successorNotThere: 'Đơn vị mới {code} không có hiệu lực vào ngày này.',
  successionInCircle: 'Đơn vị mới lại là tiền thân của đơn vị cũ: hãy kiểm tra chiều.',
  referencePast:
    'Không sửa được những gì đã có hiệu lực. Hãy chọn ngày bắt đầu từ ngày mai trở đi; mục mới có thể bắt đầu từ hôm nay.',
  referenceLater:
    'Đã có phiên bản bắt đầu từ {from}. Hãy sửa phiên bản đó hoặc chọn ngày muộn hơn.',
  referenceOneVersion:
    'Đơn vị hành chính giữ nguyên một dòng; đơn vị kế tiếp có mã riêng. Hãy chấm dứt đơn vị này và thêm đơn vị mới.',
  nothingToRemove: 'Mục này không còn dữ liệu nào trong các cột đã chọn.',
  notFound: 'Không tìm thấy trang này',
  forbidden: 'Bạn không có quyền thực hiện việc này',
  sessionEnded:
    'Phiên đăng nhập đã hết nên chưa lưu được. Nội dung bạn vừa nhập vẫn còn trên trang này: hãy đăng nhập lại ở một thẻ khác rồi bấm lại nút vừa bấm.',
  formGivenBack:
    'Bạn có thể tiếp tục. Nội dung đã nhập còn nguyên dưới đây nhưng chưa được gửi: hãy xem lại, chọn lại tệp nếu có, rồi bấm nút lần nữa.',
  changedMeanwhile:
    'Nội dung đã được người khác thay đổi trong lúc bạn làm việc. Hãy tải lại trang để xem bản mới rồi thực hiện lại.',
  brokenForm: 'Biểu mẫu gửi lên không hợp lệ',
  fileTooLarge: 'Tệp vượt quá dung lượng cho phép (15 MB)',
  tooManyFiles: 'Mỗi lần chỉ tải lên được tối đa 10 tệp',
  brokenUpload: 'Không đọc được dữ liệu tải lên. Hãy thử lại.',
  fileUnreadable: 'Không đọc được tệp. Hãy dùng CSV (UTF-8) hoặc XLSX với hàng đầu là tên cột.',
  tooManyRows: 'Tệp có quá nhiều hàng; mỗi lần nhập nhiều nhất {most, number} hàng.',
  recognitionKnown: 'Số {number} đã có trong sổ. Hãy mở mục đó để sửa.',
  directoryAccountUnknown: 'Không có tài khoản nào dùng địa chỉ thư này.',
  directoryOrganisationUnknown: 'Không có tổ chức nào trên sàn có mã số thuế này.',
  certificateKnown: 'Giấy chứng nhận này đã được ghi.',
  providerDoesNotOffer:
    'Người hoặc đơn vị này hiện không nhận dịch vụ đã chọn. Hãy chọn dịch vụ hoặc đơn vị khác.',
  minute: 'Ghi ngày và giờ, ví dụ 01/12/2026 17:00',
  fileEmpty: 'Tệp không có nội dung',
  fileTypeRefused:
    'Loại tệp này không được nhận. Hãy dùng ảnh JPEG, PNG, WebP hoặc tài liệu PDF, Word, Excel, PowerPoint, OpenDocument, CSV (UTF-8), TXT.',
  imageBroken: 'Không đọc được ảnh: tệp bị hỏng hoặc ảnh quá lớn',
  wrongCredentials: 'Thư điện tử hoặc mật khẩu không đúng',
  addressNotConfirmed:
    'Địa chỉ thư chưa được xác nhận. Hãy mở đường dẫn trong thư chúng tôi đã gửi cho bạn.',
  linkNotValid: 'Đường dẫn đã hết hạn hoặc không đúng. Hãy xin đường dẫn mới.',
  tooManyTries: 'Bạn đã thử quá nhiều lần. Hãy chờ {minutes, plural, other {# phút}} rồi thử lại.',
  ownersOnly: 'Chỉ chủ sở hữu tài khoản của tổ chức mới thực hiện được việc này',
  unknownPlace: 'Xã, phường hoặc tỉnh đã chọn không có trong danh mục đơn vị hành chính hiện hành',
  taxCodeKnown:
    'Mã số thuế này đã có trên sàn. Bạn có thể xin tham gia tổ chức thay vì đăng ký lại.',
  taxCodeOfAnother: 'Mã số thuế này đã thuộc về một tổ chức khác trên sàn',
  reasonNeeded: 'Hãy nêu lý do',
  alreadyMember: 'Người này đã là thành viên của tổ chức',
  lastOwner:
    'Tổ chức phải có ít nhất một chủ sở hữu. Hãy trao vai trò chủ sở hữu cho người khác trước.',
  ownListing: 'Đây là mục của chính tổ chức bạn.',
  interestOpen:
    'Tổ chức của bạn đã bày tỏ quan tâm đến mục này. Hãy theo dõi trong phần Quan tâm của không gian làm việc.',
  listingTalksFull:
    'Đơn vị đăng tin đang trao đổi với đủ {most, number} bên về mục này. Bạn có thể vào danh sách chờ, hoặc tìm mục khác tương tự.',
  senderTalksFull:
    'Tổ chức của bạn đang có đủ {most, number} lời quan tâm và giao dịch đang mở. Hãy rút lại lời không còn cần hoặc kết thúc một giao dịch rồi gửi lại.',
  placeIsFree: 'Mục này đang nhận thêm lời quan tâm. Bạn gửi được ngay, không cần chờ.',
  ndaOwnersOnly:
    'Chỉ chủ sở hữu tài khoản của tổ chức mới trả lời thay tổ chức được. Hãy nhờ họ mở trang này.',
  ndaAgreeNeeded: 'Hãy ghi chức vụ và đánh dấu rằng bạn chấp nhận thỏa thuận thay mặt tổ chức.',
  ndaAcceptedAlready: 'Tổ chức của bạn đã chấp nhận thỏa thuận này.',
  ndaOpen: 'Hai bên đã có một thỏa thuận bảo mật đang chờ hoặc đang có hiệu lực về mục này.',
  ndaAnonymous:
    'Đơn vị đăng nhu cầu này chưa nêu tên nên chưa lập được thỏa thuận. Hãy bày tỏ quan tâm trước; khi được chấp nhận, bạn đề nghị thỏa thuận từ lời quan tâm đó.',
  ndaPartyNotVerified:
    'Bên kia chưa được xác minh hoặc đang bị tạm đình chỉ nên chưa lập được thỏa thuận.',
  ndaInterestOver: 'Lời quan tâm này đã kết thúc nên không lập thỏa thuận từ đây được nữa.',
  detailThere: 'Nội dung này đã có. Hãy sửa nội dung đang có.',
  inviteUnknown:
    'Không tìm thấy tổ chức đã xác minh nào có tên, mã số thuế hoặc địa chỉ đó. Hãy ghi đúng như trên trang của tổ chức.',
  inviteAmbiguous: 'Có nhiều tổ chức cùng tên. Hãy ghi mã số thuế hoặc địa chỉ trang của tổ chức.',
  invitedAlready: 'Tổ chức này đã được mời.',
  fileNotStampable:
    'Tệp PDF này có mật khẩu hoặc bị hỏng nên không đóng dấu tên người tải được, và người được mời sẽ không nhận được. Hãy lưu lại tệp không có mật khẩu rồi tải lên, hoặc chọn mức công khai khác.',
  notStampable:
    'Tệp PDF này có mật khẩu hoặc bị hỏng nên không đóng dấu tên người tải được. Sàn không giao bản chưa đóng dấu. Hãy đề nghị chủ của tin tải lên một bản khác.',
  interestAnswered: 'Lời bày tỏ quan tâm này đã được trả lời hoặc rút lại.',
  alreadyAnswered: 'Câu hỏi này đã được trả lời.',
  viewerReadsOnly:
    'Vai trò của bạn trong tổ chức chỉ được xem. Hãy nhờ chủ tài khoản hoặc người biên tập của tổ chức thực hiện.',
  organisationNotVerified:
    'Tổ chức của bạn chưa được Sở xác minh nên chưa thực hiện được việc này.',
  organisationSuspended:
    'Tổ chức của bạn đang bị tạm ngừng nên chưa thực hiện được việc này. Hãy liên hệ cán bộ của Sở.',
  unknownCode: 'Lựa chọn “{code}” không có trong danh mục đang áp dụng',
  stepNotYours: 'Bước này do bên khác thực hiện',
  stepNotThere: 'Giao dịch không thể chuyển thẳng sang bước này',
  dealEnded: 'Giao dịch đã kết thúc, không thay đổi được nữa',
  termsFixed: 'Hợp đồng đã ký nên các điều khoản không sửa được nữa',
  termsIncomplete:
    'Chưa đủ điều khoản để ghi nhận đã ký. Hãy bổ sung các mục còn thiếu trong phần Điều khoản.',
  signedInFuture: 'Ngày ký nằm trong tương lai. Hãy sửa ngày ký trong phần Điều khoản.',
  skipNeedsReason: 'Bạn đang bỏ qua một bước. Hãy nêu lý do.',
  needsBothParties: 'Bước này cần cả hai bên cùng xác nhận',
  certificateNeeded: 'Hãy nhập số và ngày cấp giấy chứng nhận đăng ký',
  certificateDate: 'Ngày cấp giấy chứng nhận phải từ ngày ký hợp đồng đến hôm nay',
  tooManyDocuments: 'Mỗi giao dịch có tối đa {most, number} tài liệu',
  storyTooEarly: 'Câu chuyện được viết sau khi công nghệ đã nghiệm thu',
  noConsentGiven: 'Bên của bạn chưa đồng ý công bố',
  partiesOnly: 'Việc này chỉ hai bên của giao dịch mới thực hiện được',
  offerChanged:
    'Đề nghị đang chờ đã thay đổi trong lúc bạn soạn. Hãy tải lại trang để xem bản mới.',
  offerAnswered: 'Đề nghị này đã được trả lời, thay thế hoặc rút lại.',
  ownOffer: 'Đây là đề nghị của bên bạn. Bạn có thể rút lại hoặc gửi đề nghị khác.',
  notOwnOffer: 'Chỉ bên đưa ra đề nghị mới rút lại được.',
  meetingInFuture: 'Ngày họp nằm trong tương lai. Biên bản chỉ ghi cuộc họp đã diễn ra.',
  taskForNobody: 'Hãy chọn bên hoặc người thực hiện có trong danh sách',
  taskNotYours: 'Việc này do bên khác thực hiện',
  guestNotPossible: 'Không mời được người này vào phòng giao dịch.',
  guestAlreadyAsked: 'Người này đã ở trong phòng hoặc đang chờ hai bên đồng ý.',
  guestAnswered: 'Đề nghị này đã được trả lời. Hãy tải lại trang.',
  tooManyGuests: 'Mỗi phòng có tối đa {most, number} người được mời',
  dossierFileGone:
    'Tệp “{name}” không còn trong kho lưu trữ nên chưa xuất được hồ sơ. Hãy báo cho Sở.',
  noOrganisation: 'Không tìm thấy tổ chức này',
  samePartyTwice: 'Bên giao và bên nhận phải khác nhau',
  notOnBehalf:
    'Việc này chỉ chính người dùng làm được, cán bộ không làm thay. Hãy dừng làm thay hoặc quay lại phần công nghệ, nhu cầu, lời quan tâm.',
  actingForStaff: 'Không làm thay được cho cán bộ Sở.',
  actingConsentOwed:
    'Người này chưa đồng ý với điều khoản hiện hành; chỉ chính họ đồng ý được. Hãy hướng dẫn họ đăng nhập trước.',
  actingAlready: 'Bạn đang làm thay người khác. Hãy dừng trước.',
  sameOfficer: 'Hãy chọn người nhận khác với người bàn giao.',
  meetingInPast: 'Thời gian gặp phải ở trong tương lai.',
  meetingPlaceNeeded: 'Hãy ghi địa điểm hoặc đường dẫn họp trực tuyến.',
  meetingOver: 'Buổi gặp này đã bị hủy hoặc đã đổi giờ. Hãy tải lại trang.',
  availabilityOver: 'Câu hỏi này đã được trả lời hoặc không còn cần trả lời.',
  availabilityExpired:
    'Đường dẫn đã hết hạn. Hãy đăng nhập và xác nhận tin trong không gian làm việc.',
  availabilityNotYours: 'Bạn không còn quyền sửa tin của tổ chức này.',
  followUpOver: 'Phiếu này đã được trả lời hoặc đã hết hạn.',
  viewersOnlyRead:
    'Vai trò của bạn trong tổ chức chỉ được xem. Hãy nhờ chủ sở hữu hoặc người biên tập thực hiện.',
  notEditableNow:
    'Ở trạng thái hiện tại, nội dung không sửa được. Hãy rút lại hoặc mở lại mục trước khi sửa.',
  stepNotPossible:
    'Trạng thái hiện tại không cho phép bước này. Hãy tải lại trang để xem trạng thái mới.',
  ownOrganisation:
    'Bạn là thành viên của tổ chức đăng mục này nên không được quyết định. Hãy chuyển cho cán bộ khác.',
  rulesNotMet: '{count, plural, other {Còn # mục bắt buộc chưa đạt.}} Hãy bổ sung rồi gửi lại.',
  publishedStaysComplete: 'Mục đang được đăng công khai nên không thể bỏ trống nội dung bắt buộc.',
  deadlinePassed: 'Hạn nhận đề xuất đã qua. Hãy đặt hạn mới trước khi gia hạn.',
  tooManyAttachments: '{most, plural, other {Mỗi mục chỉ được đính kèm tối đa # tệp}}',
  prohibitedNotPublished: 'Công nghệ thuộc diện cấm chuyển giao thì không được đăng.',
  legalNoteNeeded: 'Công nghệ hạn chế chuyển giao phải có ghi chú về căn cứ phân loại.',
  wrongPassword: 'Mật khẩu hiện tại không đúng',
  sameAddress: 'Đây đang là địa chỉ thư của tài khoản',
  placeNeeded: 'Hãy chọn xã, phường mà cán bộ đầu mối phụ trách',
  datesReversed: 'Ngày kết thúc phải sau ngày bắt đầu',
  roleHeld: 'Người này đang giữ vai trò đó',
  lastAdministrator: 'Phải luôn còn ít nhất một quản trị viên',
  handOverFirst:
    'Bạn là chủ sở hữu duy nhất của {organisation}, nơi còn tin đang đăng hoặc giao dịch đang thực hiện. Hãy trao quyền chủ sở hữu cho người khác trước.',
  accountClosed: 'Tài khoản này đã bị khóa. Hãy liên hệ với Sở nếu bạn cho rằng có nhầm lẫn.',
  rubricNeeded: 'Hãy chấm điểm cả bốn tiêu chí trước khi duyệt.',
  rubricIncomplete: 'Hãy chấm đủ các tiêu chí, mỗi tiêu chí trong thang điểm quy định.',
  rubricHolds:
    'Mục được {total, number} điểm: chưa đủ để đăng. Hãy tạm giữ hoặc trả lại, kèm lý do.',
  rubricRejects:
    'Mục được {total, number} điểm: không được đăng. Hãy từ chối hoặc trả lại, kèm lý do.',
  secondPersonNeeded: 'Bạn đã duyệt mục này. Cần một người khác duyệt.',
  ownDraft:
    'Bạn đã soạn mục này thay cho tổ chức nên không được quyết định. Hãy chuyển cho cán bộ khác.',
  checklistSaysProhibited:
    'Tiêu chí hoặc phụ lục đã đánh dấu thuộc diện cấm chuyển giao: phân loại phải là cấm.',
  checklistSaysRestricted:
    'Tiêu chí hoặc phụ lục đã đánh dấu thuộc diện hạn chế: phân loại không được nhẹ hơn hạn chế.',
  legalGroundsNeeded: 'Hãy đánh dấu ít nhất một tiêu chí hoặc mục phụ lục làm căn cứ phân loại.',
  annexKnown: 'Loại này đã có danh mục bắt đầu từ ngày đó.',
  annexEmpty: 'Tệp không có hàng nào.',
  annexColumnsMissing: 'Không thấy cột số thứ tự và cột tên công nghệ. Hãy đặt tên cột ở hàng đầu.',
  opinionExpertUnknown: 'Chuyên gia này không còn trong danh bạ hoặc không có tài khoản.',
  opinionExpertInvolved:
    'Chuyên gia này thuộc tổ chức đăng mục nên không cho ý kiến được. Hãy chọn người khác.',
  actingForOtherParty:
    'Bạn là thành viên của bên kia nên không trả lời thay được. Hãy nhờ cán bộ khác.',
  draftNeedsOwner: 'Tin do cán bộ soạn thay phải do chính người của tổ chức đọc và gửi đi.',
  undoOver: 'Đã quá thời gian được hoàn tác.',
  undoneAlready: 'Việc này đã được hoàn tác.',
  legalClassNeeded: 'Hãy ghi nhận phân loại công nghệ trước khi duyệt.',
  noOfficer: 'Người được chọn không thể phụ trách giao dịch này.',
  noOfficerRole: 'Người được chọn không còn giữ vai trò nào của cán bộ phụ trách.',
  noModerator: 'Người được chọn không còn giữ vai trò kiểm duyệt.',
  searchUnreadable: 'Không đọc được tìm kiếm này. Hãy tìm lại rồi lưu.',
  searchAlreadySaved: 'Bạn đã lưu tìm kiếm này rồi.',
  tooManySavedSearches: 'Bạn đã lưu đủ {most, number} tìm kiếm. Hãy xóa bớt một tìm kiếm trước.',
  technologyNotNamed: 'Không có công nghệ nào đang đăng theo mã hoặc địa chỉ này',
  needNotNamed: 'Không có nhu cầu nào đang đăng theo mã hoặc địa chỉ này',
  sameOrganisation: 'Hai tin cùng một tổ chức nên không ghép được',
  matchExists: 'Hai tin đã được ghép, đang gợi ý hoặc đã bị bỏ qua',
  registrationMoved: 'Hồ sơ đăng ký đã ở trạng thái khác. Hãy tải lại trang.',
  notSignedYet: 'Hợp đồng chưa được ghi nhận là đã ký nên chưa nộp hồ sơ đăng ký được',
  licenceInstead:
    'Công nghệ hạn chế chuyển giao phải xin Giấy phép chuyển giao công nghệ, không đăng ký',
  alreadyRegistered: 'Hợp đồng đã có giấy chứng nhận đăng ký',
  registrationFactsMissing:
    'Chưa đủ thông tin để xác định có phải đăng ký hay không. Hãy bổ sung trong phần Thông tin để đăng ký.',
  dossierIncomplete: 'Hồ sơ phải có đơn đăng ký và văn bản hợp đồng. Hãy chuẩn bị đủ rồi đánh dấu.',
  dossierWithAuthority:
    'Hồ sơ đang ở cơ quan đăng ký nên thông tin không sửa được. Hãy rút hồ sơ trước.',
  currencyNotOfContract:
    'Hợp đồng tính bằng {currency}; kế hoạch thanh toán phải cùng đồng tiền đó',
  scheduleOutOfStep: 'Giá trị hợp đồng đã thay đổi. Hãy đề xuất bản kế hoạch mới.',
  sumUnreadable: 'Số tiền không hợp lệ. Hãy nhập ví dụ 50.000.000 hoặc 1,5 tỷ.',
  noSuchPeriod: 'Kỳ này không có trong kế hoạch hoặc chưa kết thúc',
  royaltyOfNothing: 'Với doanh thu này, số tiền phải trả bằng 0 nên không có gì để ghi nhận',
  periodDeclared: 'Kỳ này đã được khai báo',
  payableCancelled: 'Khoản này đã hủy nên không trả được nữa',
  payeeSuspended:
    'Bên nhận đang bị tạm ngừng hoặc chưa được xác minh nên chưa nhận thanh toán được. Hãy liên hệ cán bộ của Sở.',
  nothingOpen: 'Khoản này không còn gì phải trả, hoặc phần còn lại đang chờ xác nhận',
  sumAboveOpen: 'Số tiền lớn hơn phần còn phải trả',
  transferInFuture: 'Ngày chuyển nằm trong tương lai',
  paymentDecided: 'Lần thanh toán này đã được xác nhận hoặc từ chối',
  sumAboveReceived: 'Số tiền lớn hơn phần còn giữ của lần thanh toán này',
  unknownOrganisation: 'Không có tổ chức đã xác minh nào như vậy',
  dueInPast: 'Hạn trả nằm trong quá khứ',
  feeWithoutSum: 'Loại phí này không có mức áp dụng sẵn. Hãy nhập số tiền',
  cardsOff: 'Sàn đang tắt thanh toán bằng thẻ',
  cardCurrency: 'Không trả được bằng thẻ với đồng tiền {currency}',
  sumAboveCharge:
    'Mỗi lần trả bằng thẻ không quá {most}. Hãy trả làm nhiều lần, hoặc chuyển khoản.',
  cardRefused: 'Stripe không nhận lần thanh toán này. Hãy thử số tiền khác, hoặc chuyển khoản.',
  templateUnreadable: 'Không mở được tệp mẫu',
  templateNotWord: 'Mẫu phải là tệp Word (.docx)',
  templateTooLarge: 'Tệp mẫu quá lớn khi giải nén',
  templateBroken: 'Mẫu có lỗi: {names}',
  templateUnknownNames: 'Mẫu dùng trường không có: {names}',
  templateMissingNames: 'Mẫu thiếu trường bắt buộc: {names}',
  templateNotPrintable:
    'Mẫu có hình hoặc danh sách đánh số tự động nên không in được ra PDF. Hãy bỏ hình và gõ số trực tiếp.',
  alreadyHidden: 'Mục này đang được ẩn.',
  listingFrozen: 'Mục này tạm ngừng nhận bày tỏ quan tâm vì Sở đang làm rõ một vấn đề về quyền.',
  postingLimited:
    '{most, plural, =0 {Tổ chức đang bị tạm ngừng gửi tin.} other {Tổ chức chỉ được gửi # tin trong ba mươi ngày và đã gửi đủ.}} Xem lý do ở trang Biện pháp xử lý của tổ chức.',
  endNeeded: 'Biện pháp này phải có ngày kết thúc.',
  endInPast: 'Ngày kết thúc phải từ hôm nay trở đi.',
  limitNeeded: 'Hãy ghi số tin được gửi.',
  entryNeeded: 'Hãy chọn tin bị giữ.',
  sanctionInForce: 'Một biện pháp cùng loại đang có hiệu lực. Hãy gỡ bỏ biện pháp đó trước.',
  sanctionOver: 'Biện pháp này đã kết thúc.',
  appealThere: 'Tổ chức đã khiếu nại biện pháp này.',
  otherOfficer: 'Bạn đã ra biện pháp này nên một cán bộ khác phải quyết định khiếu nại.',
  evidenceNeeded: 'Hãy chọn ít nhất một căn cứ; với “căn cứ khác” hãy ghi rõ.',
  changeInFuture: 'Ngày có hiệu lực không được ở tương lai.',
  nothingChanges: 'Không có gì thay đổi.',
  noSuccessor: 'Không tìm thấy tổ chức kế thừa.',
  mergeVerifiedOnly: 'Chỉ sáp nhập được khi cả hai tổ chức đang ở trạng thái đã xác minh.',
} as const
