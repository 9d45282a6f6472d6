//! The values that fields can be chosen from, in the words of the site.

/// A value, and its name in English, Russian and Chinese.
type Choice = (&'static str, [&'static str; 3]);

/// The choices of each definition of the JSON Schema.
pub(super) const CHOICES: &[(&str, &[Choice])] = &[
    (
        "SessionKind",
        &[
            ("ceremony", ["Ceremony", "Церемония", "仪式"]),
            ("plenary", ["Plenary session", "Пленарная сессия", "全会"]),
            ("session", ["Session", "Сессия", "专题会议"]),
            ("b2b", ["Business meetings", "Деловые встречи", "商务洽谈"]),
            ("culture", ["Culture", "Культура", "文化活动"]),
            ("sport", ["Sport", "Спорт", "体育活动"]),
        ],
    ),
    (
        "Status",
        &[
            ("held", ["Held", "Состоялось", "已举行"]),
            ("announced", ["Announced", "Объявлено", "已预告"]),
            ("cancelled", ["Cancelled", "Отменено", "已取消"]),
        ],
    ),
    (
        "ChangeKind",
        &[
            ("new", ["Added", "Добавлено", "新增"]),
            ("moved", ["Moved", "Перенесено", "已调整"]),
            ("cancelled", ["Cancelled", "Отменено", "已取消"]),
        ],
    ),
    (
        "DateBasis",
        &[
            ("reported", ["Day of the report", "День сообщения в СМИ", "报道日期"]),
            (
                "derived",
                ["Concluded from the source", "Вывод из слов источника", "根据资料来源推断"],
            ),
        ],
    ),
    (
        "SessionLanguage",
        &[
            ("ru", ["Russian", "Русский", "俄语"]),
            ("zh", ["Chinese", "Китайский", "汉语"]),
            ("en", ["English", "Английский", "英语"]),
        ],
    ),
    (
        "PartnerKind",
        &[
            ("government", ["Public authorities", "Органы власти", "政府机构"]),
            ("embassy", ["Diplomatic missions", "Дипломатические представительства", "外交机构"]),
            ("development", ["Development institutions", "Институты развития", "发展机构"]),
            ("association", ["Business associations", "Деловые объединения", "商会协会"]),
            ("think_tank", ["Research centres", "Исследовательские центры", "研究机构"]),
            ("company", ["Companies", "Компании", "企业"]),
            (
                "culture",
                [
                    "Cultural institutions and groups",
                    "Учреждения культуры и коллективы",
                    "文化机构与团体",
                ],
            ),
        ],
    ),
    (
        "Group",
        &[
            ("organizer", ["Organizers", "Организаторы", "主办方与承办方"]),
            ("support", ["Support", "При поддержке", "支持单位"]),
            ("participant", ["Participants", "Участники", "参与机构"]),
            ("region", ["Regions of China", "Регионы Китая", "中国省区"]),
            ("preparation", ["Preparation", "Подготовка", "筹备阶段"]),
            ("culture-sport", ["Culture and sport", "Культура и спорт", "文化与体育"]),
            ("business", ["Projects", "Проекты", "项目企业"]),
            ("greeting", ["Congratulations", "Поздравления", "致贺"]),
        ],
    ),
];
