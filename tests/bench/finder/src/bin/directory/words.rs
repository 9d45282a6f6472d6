//! The words of names. Russian adjectives are masculine here, and are made to agree with the form.

/// A form of organization.
pub struct Form {
    pub ru: &'static str,
    pub zh: &'static str,
    pub en: &'static str,
    /// The ending of its adjectives; none for the masculine.
    ending: Option<&'static str>,
    /// Its kind in the content.
    pub kind: &'static str,
}

const HE: Option<&str> = None;
const SHE: Option<&str> = Some("ая");
const IT: Option<&str> = Some("ое");

impl Form {
    /// An adjective that agrees with this form.
    pub fn agree(&self, adjective: &str) -> String {
        let stem = ["ый", "ий", "ой"].iter().find_map(|ending| adjective.strip_suffix(ending));
        match (stem, self.ending) {
            (Some(stem), Some(ending)) => format!("{stem}{ending}"),
            _ => adjective.to_string(),
        }
    }
}

const fn form(
    ru: &'static str,
    zh: &'static str,
    en: &'static str,
    ending: Option<&'static str>,
    kind: &'static str,
) -> Form {
    Form { ru, zh, en, ending, kind }
}

pub const FORMS: [Form; 20] = [
    form("завод", "厂", "Works", HE, "company"),
    form("комбинат", "联合企业", "Combine", HE, "company"),
    form("холдинг", "控股有限公司", "Holding", HE, "company"),
    form("концерн", "集团", "Concern", HE, "company"),
    form("торговый дом", "贸易行", "Trading House", HE, "company"),
    form("компания", "有限公司", "Company", SHE, "company"),
    form("корпорация", "股份有限公司", "Corporation", SHE, "company"),
    form("фабрика", "工厂", "Factory", SHE, "company"),
    form("предприятие", "企业", "Enterprise", IT, "company"),
    form("объединение", "联合体", "Union", IT, "company"),
    form("банк", "银行", "Bank", HE, "development"),
    form("фонд", "基金会", "Fund", HE, "development"),
    form("ассоциация", "协会", "Association", SHE, "association"),
    form("палата", "商会", "Chamber", SHE, "association"),
    form("институт", "研究院", "Institute", HE, "think_tank"),
    form("лаборатория", "实验室", "Laboratory", SHE, "think_tank"),
    form("агентство", "署", "Agency", IT, "government"),
    form("управление", "管理局", "Administration", IT, "government"),
    form("училище", "学校", "College", IT, "culture"),
    form("музей", "博物馆", "Museum", HE, "culture"),
];

/// Id, country, Russian name, its adjective, Chinese name, Latin name.
type City = (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str);

pub const CITIES: [City; 40] = [
    ("khabarovsk", "RU", "Хабаровск", "Хабаровский", "哈巴罗夫斯克", "Khabarovsk"),
    ("vladivostok", "RU", "Владивосток", "Владивостокский", "符拉迪沃斯托克", "Vladivostok"),
    (
        "blagoveshchensk",
        "RU",
        "Благовещенск",
        "Благовещенский",
        "布拉戈维申斯克",
        "Blagoveshchensk",
    ),
    ("birobidzhan", "RU", "Биробиджан", "Биробиджанский", "比罗比詹", "Birobidzhan"),
    ("chita", "RU", "Чита", "Читинский", "赤塔", "Chita"),
    ("irkutsk", "RU", "Иркутск", "Иркутский", "伊尔库茨克", "Irkutsk"),
    ("ulan-ude", "RU", "Улан-Удэ", "Улан-Удэнский", "乌兰乌德", "Ulan-Ude"),
    ("yakutsk", "RU", "Якутск", "Якутский", "雅库茨克", "Yakutsk"),
    ("magadan", "RU", "Магадан", "Магаданский", "马加丹", "Magadan"),
    ("nakhodka", "RU", "Находка", "Находкинский", "纳霍德卡", "Nakhodka"),
    ("ussuriysk", "RU", "Уссурийск", "Уссурийский", "乌苏里斯克", "Ussuriysk"),
    ("komsomolsk", "RU", "Комсомольск-на-Амуре", "Комсомольский", "共青城", "Komsomolsk"),
    ("moscow", "RU", "Москва", "Московский", "莫斯科", "Moscow"),
    ("saint-petersburg", "RU", "Санкт-Петербург", "Петербургский", "圣彼得堡", "Saint Petersburg"),
    ("kazan", "RU", "Казань", "Казанский", "喀山", "Kazan"),
    ("yekaterinburg", "RU", "Екатеринбург", "Екатеринбургский", "叶卡捷琳堡", "Yekaterinburg"),
    ("novosibirsk", "RU", "Новосибирск", "Новосибирский", "新西伯利亚", "Novosibirsk"),
    ("krasnoyarsk", "RU", "Красноярск", "Красноярский", "克拉斯诺亚尔斯克", "Krasnoyarsk"),
    ("omsk", "RU", "Омск", "Омский", "鄂木斯克", "Omsk"),
    ("tomsk", "RU", "Томск", "Томский", "托木斯克", "Tomsk"),
    ("beijing", "CN", "Пекин", "Пекинский", "北京", "Beijing"),
    ("shanghai", "CN", "Шанхай", "Шанхайский", "上海", "Shanghai"),
    ("harbin", "CN", "Харбин", "Харбинский", "哈尔滨", "Harbin"),
    ("fuyuan", "CN", "Фуюань", "Фуюаньский", "抚远", "Fuyuan"),
    ("jiamusi", "CN", "Цзямусы", "Цзямусский", "佳木斯", "Jiamusi"),
    ("mudanjiang", "CN", "Муданьцзян", "Муданьцзянский", "牡丹江", "Mudanjiang"),
    ("heihe", "CN", "Хэйхэ", "Хэйхэский", "黑河", "Heihe"),
    ("suifenhe", "CN", "Суйфэньхэ", "Суйфэньхэский", "绥芬河", "Suifenhe"),
    ("changchun", "CN", "Чанчунь", "Чанчуньский", "长春", "Changchun"),
    ("hunchun", "CN", "Хуньчунь", "Хуньчуньский", "珲春", "Hunchun"),
    ("shenyang", "CN", "Шэньян", "Шэньянский", "沈阳", "Shenyang"),
    ("dalian", "CN", "Далянь", "Даляньский", "大连", "Dalian"),
    ("dandong", "CN", "Даньдун", "Даньдунский", "丹东", "Dandong"),
    ("manzhouli", "CN", "Маньчжурия", "Маньчжурский", "满洲里", "Manzhouli"),
    ("hohhot", "CN", "Хух-Хото", "Хух-Хотоский", "呼和浩特", "Hohhot"),
    ("tianjin", "CN", "Тяньцзинь", "Тяньцзиньский", "天津", "Tianjin"),
    ("qingdao", "CN", "Циндао", "Циндаоский", "青岛", "Qingdao"),
    ("guangzhou", "CN", "Гуанчжоу", "Гуанчжоуский", "广州", "Guangzhou"),
    ("shenzhen", "CN", "Шэньчжэнь", "Шэньчжэньский", "深圳", "Shenzhen"),
    ("chengdu", "CN", "Чэнду", "Чэндуский", "成都", "Chengdu"),
];

/// Russian adjective, Russian and Chinese names of the sector, English adjective.
type Industry = (&'static str, &'static str, &'static str, &'static str);

pub const INDUSTRIES: [Industry; 32] = [
    ("строительный", "строительство", "建筑", "Construction"),
    ("лесопромышленный", "лесная промышленность", "林业", "Timber"),
    ("рыбопромышленный", "рыбная промышленность", "渔业", "Fishing"),
    ("судостроительный", "судостроение", "造船", "Shipbuilding"),
    ("машиностроительный", "машиностроение", "机械制造", "Machinery"),
    ("нефтехимический", "нефтехимия", "石油化工", "Petrochemical"),
    ("горнодобывающий", "добыча полезных ископаемых", "矿业", "Mining"),
    ("металлургический", "металлургия", "冶金", "Metallurgical"),
    ("энергетический", "энергетика", "能源", "Energy"),
    ("транспортный", "перевозки", "运输", "Transport"),
    ("логистический", "логистика", "物流", "Logistics"),
    ("портовый", "порты и причалы", "港口", "Port"),
    ("железнодорожный", "железные дороги", "铁路", "Railway"),
    ("авиационный", "авиация", "航空", "Aviation"),
    ("сельскохозяйственный", "сельское хозяйство", "农业", "Agricultural"),
    ("зерновой", "зерно и масла", "粮油", "Grain"),
    ("пищевой", "пищевая промышленность", "食品", "Food"),
    ("чайный", "чай и кофе", "茶叶", "Tea"),
    ("текстильный", "ткани и одежда", "纺织", "Textile"),
    ("мебельный", "мебель", "家具", "Furniture"),
    ("фармацевтический", "лекарства", "医药", "Pharmaceutical"),
    ("медицинский", "здравоохранение", "医疗", "Medical"),
    ("образовательный", "образование", "教育", "Educational"),
    ("туристический", "туризм", "旅游", "Tourism"),
    ("гостиничный", "гостиницы", "酒店", "Hotel"),
    ("электронный", "электроника", "电子", "Electronics"),
    ("программный", "программное обеспечение", "软件", "Software"),
    ("телекоммуникационный", "связь", "通信", "Telecom"),
    ("экологический", "охрана природы", "环保", "Environmental"),
    ("издательский", "издание книг", "出版", "Publishing"),
    ("страховой", "страхование", "保险", "Insurance"),
    ("инвестиционный", "инвестиции", "投资", "Investment"),
];

pub const ROLES: [(&str, &str); 12] = [
    ("Участник форума", "论坛参与方"),
    ("Стенд на выставке", "参展单位"),
    ("Доклад о приграничной торговле", "就边境贸易作报告"),
    ("Переговоры о поставках", "洽谈供货"),
    ("Подписание соглашения", "签署协议"),
    ("Круглый стол о логистике", "参加物流圆桌会议"),
    ("Презентация проекта", "项目推介"),
    ("Приветствие участникам", "向与会者致辞"),
    ("Показ новых изделий", "展示新产品"),
    ("Встреча с деловыми кругами", "与商界会面"),
    ("Обмен опытом", "经验交流"),
    ("Информационная поддержка", "提供信息支持"),
];

pub const BRAND: [char; 56] = [
    '华', '东', '龙', '江', '泰', '兴', '瑞', '祥', '福', '隆', '盛', '达', '丰', '恒', '信', '诚',
    '金', '银', '宝', '鑫', '通', '远', '海', '天', '元', '亨', '利', '贞', '安', '康', '和', '平',
    '光', '明', '星', '辰', '云', '山', '松', '柏', '梅', '兰', '竹', '菊', '红', '绿', '蓝', '白',
    '北', '南', '中', '新', '联', '合', '长', '春',
];

pub const QUALITIES: [(&str, &str, &str); 30] = [
    ("Северный", "北方", "Northern"),
    ("Южный", "南方", "Southern"),
    ("Восточный", "东方", "Eastern"),
    ("Дальний", "远方", "Far"),
    ("Новый", "新", "New"),
    ("Старый", "老", "Old"),
    ("Красный", "红", "Red"),
    ("Белый", "白", "White"),
    ("Зелёный", "绿", "Green"),
    ("Синий", "蓝", "Blue"),
    ("Золотой", "金", "Golden"),
    ("Серебряный", "银", "Silver"),
    ("Железный", "铁", "Iron"),
    ("Каменный", "石", "Stone"),
    ("Ледяной", "冰", "Icy"),
    ("Снежный", "雪", "Snowy"),
    ("Тихий", "静", "Quiet"),
    ("Быстрый", "快", "Quick"),
    ("Светлый", "明", "Bright"),
    ("Чистый", "净", "Clear"),
    ("Высокий", "高", "High"),
    ("Широкий", "宽", "Wide"),
    ("Большой", "大", "Big"),
    ("Малый", "小", "Little"),
    ("Первый", "第一", "First"),
    ("Второй", "第二", "Second"),
    ("Таёжный", "林海", "Taiga"),
    ("Морской", "海洋", "Marine"),
    ("Речной", "河", "River"),
    ("Амурский", "阿穆尔", "Amur"),
];

pub const NOUNS: [(&str, &str, &str); 30] = [
    ("берег", "岸", "Shore"),
    ("мост", "桥", "Bridge"),
    ("путь", "路", "Way"),
    ("порт", "港", "Port"),
    ("ветер", "风", "Wind"),
    ("парус", "帆", "Sail"),
    ("якорь", "锚", "Anchor"),
    ("маяк", "灯塔", "Beacon"),
    ("остров", "岛", "Island"),
    ("утёс", "崖", "Cliff"),
    ("перевал", "山口", "Pass"),
    ("лес", "林", "Forest"),
    ("кедр", "雪松", "Cedar"),
    ("тигр", "虎", "Tiger"),
    ("медведь", "熊", "Bear"),
    ("олень", "鹿", "Deer"),
    ("сокол", "鹰", "Falcon"),
    ("журавль", "鹤", "Crane"),
    ("лосось", "鲑鱼", "Salmon"),
    ("осётр", "鲟鱼", "Sturgeon"),
    ("колос", "穗", "Ear"),
    ("сад", "园", "Garden"),
    ("дом", "家", "House"),
    ("город", "城", "Town"),
    ("край", "边疆", "Land"),
    ("мир", "世界", "World"),
    ("восход", "日出", "Sunrise"),
    ("рассвет", "黎明", "Dawn"),
    ("горизонт", "地平线", "Horizon"),
    ("союз", "联盟", "Alliance"),
];
