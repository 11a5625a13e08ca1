package io.github.songngu.values;

/** The Vietnamese words that matter to values, in both styles of tone marks and with i and y. */
final class VietnameseWords {

  private static final String NUMBERS =
      """
      DIGIT 0 không
      DIGIT 1 một
      DIGIT 2 hai
      DIGIT 3 ba
      DIGIT 4 bốn
      DIGIT 5 năm
      DIGIT 6 sáu
      DIGIT 7 bảy|bẩy
      DIGIT 8 tám
      DIGIT 9 chín
      LATE_DIGIT 1 mốt
      LATE_DIGIT 4 tư
      LATE_DIGIT 5 lăm|nhăm
      TEEN 10 mười
      TENS 10 mươi
      HUNDRED 100 trăm
      NO_TENS linh lẻ
      SCALE 10 chục
      SCALE 12 tá
      SCALE 1000 nghìn|ngàn
      SCALE 10000 vạn
      SCALE 1000000 triệu
      SCALE 1000000000 tỷ|tỉ
      SCALE_SUFFIX 1000 k
      SCALE_SUFFIX 1000000 tr
      MONEY_SUFFIX 1000000 m
      MONEY_SUFFIX 1000000000 b bn
      HALF rưỡi|rưởi nửa
      SOME hàng vài mấy nhiều
      APPROXIMATE khoảng gần hơn trên dưới chừng độ xỉ ước cỡ ngót tới quá nhất đa hàng vài
      MINUS âm
      TO đến tới và hoặc hay
      STARTER http https www gấp thứ chủ|chúa t cn tháng rằm giữa những thập hạng giải về đầu
      STARTER trăm nghìn triệu tỷ
      STARTER lần thế tk quý|quí q khóa|khoá hội
      - phẩy phần điểm trăm đôi cả gấp cặp
      NOT_A_NUMBER phú mẹ má tôi lô lê mình muồi chắn trái lan đình vì tư
      """;

  private static final String UNITS =
      """
      UNIT người ngày tháng tuần năm tuổi giờ phút giây lần nước chiếc cái con cuốn quyển bức tấm
      UNIT ngôi căn cuộc vụ trận bàn điểm mét km cây tỉnh thành quốc sinh viên nhà đội nhóm bộ loại
      UNIT điều bước trường xã huyện thôn ông bà anh chị em cô đứa trẻ phiếu bang quận phiên tập
      UNIT phần phía vòng hiệp cặp đôi vị tên nghi nạn công dự máy xe tàu thập thế kỷ|kỉ tiếng
      UNIT lĩnh nhiệm mục tiêu chí trụ tòa|toà hòn đảo bệnh thí ứng đảng phái môn huy chương giải
      UNIT ca trang dòng chữ từ câu bài lô món suất phòng tầng khu dãy sân khối lớp bậc cấp mức
      UNIT triệu nghìn tỷ đô yếu tố nguyên quan chức nhân vật nghệ sĩ thành phi mạng vận động cầu
      UNIT đơn sự hành nhà bác đại ứng trung hãng hộ gia hướng cánh chân tay mắt hành đồng
      """;

  private static final String RANKS =
      """
      ORDINAL 1 nhất
      ORDINAL 2 nhì
      - thứ lần đầu tiên hạng giải quán về
      TERM_CUE khóa|khoá hội kỳ|kì lần
      ROMAN_CUE chương phần tập mục quyển chiến loại cấp nhóm giai đoạn phụ lục bậc hạng khu vùng
      CODE_CUE số đường phố ngõ ngách hẻm kiệt định tư thị quyết luật văn lệnh quốc tỉnh lộ
      - thế kỷ|kỉ tk quý|quí những thập niên của hồi thời
      """;

  private static final String CALENDAR =
      """
      - cùng liên hằng vừa chủ|chúa nhật cn t giêng chạp mùng|mồng rằm
      DATE_CUE ngày hôm sáng trưa chiều tối đêm từ đến tới vào trước sau lễ dịp khánh khuya
      DATE_CUE rạng nhật qua này cuối
      DAY_PART 1 sáng
      DAY_PART 2 trưa
      DAY_PART 3 chiều
      DAY_PART 4 tối
      DAY_PART 5 đêm khuya
      TIME_CUE lúc vào từ đến tới trước sau khi hồi
      DURATION_CUE trong suốt mất kéo dài mỗi hàng mấy sau bay thêm gần hơn
      - http https www niên đại q kém h g ph buổi giữa vòng khoảng mỗi các nhiều từng mọi
      """;

  private static final String MONEY =
      """
      CURRENCY VND đồng đ
      CURRENCY USD đô đôla dollar
      CURRENCY EUR euro ơ
      CURRENCY_OR_UNIT GBP bảng
      CURRENCY JPY yên yen
      CURRENCY CNY tệ ndt
      CURRENCY THB baht bạt
      CURRENCY INR rupee rupi
      CURRENCY RUB rúp ruble
      CURRENCY KHR riel
      CURRENCY CHF franc frăng
      CURRENCY MXN peso
      CURRENCY MYR ringgit
      CURRENCY IDR rupiah
      CURRENCY SEK krona
      CURRENCY NOK krone
      CURRENCY TRY lira
      CURRENCY ZAR rand
      RARE_CURRENCY KRW won
      RARE_CURRENCY LAK kíp kip
      RARE_CURRENCY BRL real
      CURRENCY_CODE USD usd
      CURRENCY_CODE EUR eur
      CURRENCY_CODE GBP gbp
      CURRENCY_CODE JPY jpy
      CURRENCY_CODE CNY cny rmb
      CURRENCY_CODE KRW krw
      CURRENCY_CODE THB thb
      CURRENCY_CODE INR inr rs
      CURRENCY_CODE RUB rub
      CURRENCY_CODE VND vnd vnđ
      CURRENCY_CODE LAK lak
      CURRENCY_CODE KHR khr
      CURRENCY_CODE AUD aud
      CURRENCY_CODE CAD cad
      CURRENCY_CODE SGD sgd
      CURRENCY_CODE HKD hkd
      CURRENCY_CODE TWD twd
      CURRENCY_CODE NZD nzd
      CURRENCY_CODE CHF chf
      CURRENCY_CODE SEK sek
      CURRENCY_CODE NOK nok
      CURRENCY_CODE DKK dkk
      CURRENCY_CODE MYR myr rm
      CURRENCY_CODE IDR idr rp
      CURRENCY_CODE ZAR zar
      CURRENCY_CODE BRL brl
      CURRENCY_CODE MXN mxn
      CURRENCY_CODE PLN pln
      CURRENCY_CODE SAR sar
      CURRENCY_CODE AED aed
      DOLLAR_PREFIX USD us
      DOLLAR_PREFIX AUD au a
      DOLLAR_PREFIX CAD ca c can
      DOLLAR_PREFIX SGD sg s
      DOLLAR_PREFIX HKD hk
      DOLLAR_PREFIX TWD nt
      DOLLAR_PREFIX NZD nz
      DOLLAR_PREFIX BRL r
      NATIONALITY USD mỹ|mĩ
      NATIONALITY AUD úc australia
      NATIONALITY CAD canada
      NATIONALITY SGD singapore sing
      NATIONALITY HKD hồng hong hongkong
      NATIONALITY TWD đài taiwan
      NATIONALITY NZD new
      NATIONALITY GBP anh
      NATIONALITY JPY nhật
      NATIONALITY KRW hàn
      NATIONALITY INR ấn
      NATIONALITY IDR indonesia
      NATIONALITY PHP philippines
      NATIONALITY CHF thụy|thuỵ
      NATIONALITY RUB nga
      NATIONALITY THB thái
      NATIONALITY MXN mexico
      - la kim nhân dân kông loan zealand quốc độ sỹ|sĩ rô việt nam
      - chí hồ bào nghiệp đội minh thời phạm loạt ý tình tính giờ
      """;

  /** All of them. */
  static final Words TABLE = Words.of(NUMBERS + UNITS + RANKS + CALENDAR + MONEY);

  private VietnameseWords() {}
}
