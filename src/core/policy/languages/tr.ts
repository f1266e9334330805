import type { Language } from './language.ts';

export const tr: Language = {
  tag: 'tr',
  common:
    've bir bu için ile olarak da de veya gibi daha olan sizin bizim ne nasıl sitemizi sitesi sitemizde tarafından kullanılan kullanılır kadar ancak çerezler çerezleri hakkında kişisel çerez süre süresi amaç amacı türü saklama',
  cookie: 'çerez*',
  columns: {
    name: 'adı|adları|çerez adı|isim|ismi|isimleri|tanımlayıcı|anahtar',
    provider:
      'sağlayıcı*|tedarikçi*|yayıncı|yayımlayan|sahibi|alan adı|etki alanı|servis|kaynak|kaynağı|şirket|firma|kim tarafından|hizmet sağlayıcı*|üçüncü taraf|kurum|ortak|yerleştiren|veren|kim|kimin|alıcı',
    service: '',
    purpose: 'amaç|amacı|amaçları|kullanım amacı|kullanımı|neden|niçin|ne için|işlevi ve amacı|hedef',
    description: 'açıklama*|açıklaması|tanım|tanımı|işlev|işlevi|işlevleri|fonksiyon*|detay*|notlar|kullanım',
    lifetime:
      'süre|geçerlilik süresi|kullanım süresi|depolama süresi|muhafaza süresi|maksimum|azami|süresi|süreleri|saklama süresi|geçerlilik*|geçerliliği|ömrü|kullanım ömrü|yaşam süresi|sona erme*|son kullanma*|bitiş*|son geçerlilik|saklama|saklanma|muhafaza*|ne kadar süre|ne kadar|kalıcılık|sona erer|sona erme tarihi|zaman aşımı',
    category: 'tür|türü|türleri|çeşit|çeşidi|çeşitleri|sınıf|sınıfı|grup|tip|tipi|kategorisi',
    other: 'içerik|değer|değeri|veri|veriler|taraf|bağlantı|daha fazla|birinci veya üçüncü taraf',
  },
  units: [
    'saniye*|sn|sny',
    'dakika*|dk|dak',
    'saat|saati|saatte|saatten|saatlik|saattir|saate|saatin',
    'gün|günü|günde|günden|günlük|gündür|güne|günün|günler',
    'hafta*',
    'ay|ayı|ayda|aydan|aylık|aydır|aya|ayın|aylar',
    'yıl|yılı|yılda|yıldan|yıllık|yıldır|yıla|yılın|yıllar|sene|senelik|senedir|seneye|seneden',
  ],
  numbers:
    'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|on bir/onbir|on iki/oniki|on üç/onüç|on dört/ondört|on beş/onbeş|||on sekiz/onsekiz||||||yirmi dört/yirmidört',
  tens: 'yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz',
  unitJoint: '',
  half: 'yarım|yarısı',
  oneAndHalf: 'bir buçuk|birbuçuk',
  and: 've|ile',
  or: 'veya|ya da|ila|ilâ',
  respectively: 'sırasıyla|sırayla',
  session: 'oturum*|geçici|ziyaret|ziyareti|ziyaretiniz',
  browser: 'tarayıcı*',
  close: 'kapat*|kapan*|kapat|sonland*',
  end: 'sonu|sonuna|sonunda|sona|süresi|süresince|boyunca|biti*|sonland*',
  endless: 'kalıcı*|süresiz*|sürekli|sınırsız|hiçbir zaman|asla|daimi|belirsiz|sonsuz|süresi yok',
  byDefault: 'varsayılan*',
  expires:
    'saklan*|tutul*|muhafaza edil*|silin*|geçerli*|sona er*|süresi dol*|sonra dolar|kalır|kalırlar|kalmaktadır|kalıyor|depolan*|son bul*|ömrü|yaşar|sürer|sürmektedir',
  categories: {
    necessary: 'gerekli*|zorunlu*|kesinlikle gerekli|teknik|temel|şart|güvenlik|olmazsa olmaz|mecburi',
    preferences: 'tercih*|işlevsel*|fonksiyonel*|kişiselleştir*|ayar*|kullanıcı deneyimi|özelleştir*',
    statistics: 'istatisti*|ölçüm*|ölçme*',
    marketing: 'pazarlama*|hedefleme*|hedefli|takip|izleme|sosyal medya|tanıtım*',
    unclassified: 'sınıflandırılmamış|sınıflandırılmayan|kategorize edilmemiş',
  },
  consent: 'onay*|rıza*',
  not: 'değil*|yok|hiçbir|olmadan|hiç|olmayan|yoktur',
  notAfter:
    'kullanılmaz|kullanılmamaktadır|kullanılmıyor|kullanmıyoruz|kullanmamaktayız|kullanmaz|kullanmamaktadır|yerleştirilmez|yerleştirmiyoruz|yoktur|bulunmamaktadır|bulunmaz',
  only: 'yalnızca|sadece|yalnız',
  if: 'eğer|varsa|durumunda|halinde|takdirde|zaman|olursa|ise|sonra|sayfalarda',
  called: '',
  calledBehind: 'adlı|isimli|adında|adındaki|ismindeki|adı verilen',
  startingWith: 'başlayan*|ile başlar|önek*|ön ek*',
  names: { parts: '', proper: 'Türkçe|Türkiye|Avrupa|İrlanda', none: 'yok|çeşitli', laws: 'KVKK', said: '' },
  companies: { forms: 'A.Ş.|AŞ|Ltd. Şti.|Ltd.Şti.', shortened: 'şti' },
  besidesCookies: {
    storage: 'yerel depolama*|yerel depo|oturum depolama*|oturum deposu|tarayıcı deposu',
    pixel: 'piksel|pikseller|pikseli|web işaretçisi|web işaretçileri|işaretçi|işaretçiler',
  },
  about: { this: 'bu|işbu', applies: 'için geçerlidir|uygulanır|kapsar|kapsamaktadır' },
  prose: {
    abbreviations: 'vb|vs|örn|bkz|bknz',
    file: 'metin dosyası|metin dosyaları|metin dosyasıdır|küçük dosya',
    again: 'bu|bunlar|bunun|onlar|onun|ikisi|ise|olup|en fazla|en çok|tam|toplam',
    set: '',
    by: '',
    sets: 'tarafından',
    ownParty: 'birinci taraf',
    thirdParty: 'üçüncü taraf',
    logs: 'günlükleri|günlük kayıtları|kayıtları|log kayıtları|loglar',
    formerly: 'artık',
  },
  dates: {
    months:
      'ocak/ocağı*/ocakta|şubat*/şub|mart*|nisan*/nis|mayıs*|haziran*|temmuz*|ağustos*/ağu|eylül*/eyl|ekim/ekimde|kasım/kasımda|aralık/aralıkta',
    of: '',
    number: 'no',
    updated:
      'güncellenme*|güncelleme*|güncellendi|güncellenmiştir|son güncelleme|son değişiklik|değiştirilme tarihi|revizyon*|sürüm|versiyon*|yayın tarihi|yayım tarihi|yayınlanma tarihi',
    inForce: 'yürürlük*|yürürlüğe gir*|yürürlükte|itibaren geçerli',
    updatedAfter: 'tarihinde güncellen*|güncellen*|tarihinde değiştiril*|revize edil*',
    other: 'kanun*|sayılı|yönetmelik*|direktif*|tüzük|tüzüğü|kvkk|resmî gazete|resmi gazete|tarihine kadar',
  },
  links: {
    policy: 'politika*|bildirim*|aydınlatma*|metni|beyan*|kullanımı|kullanım|hakkında|bilgilendirme',
    settings: 'ayar*|yönet*|tercih*|kabul*|reddet*|onay*|izin*|seçenek*|değiştir*|özelleştir*|devre dışı',
  },
};
