//! Simplified Chinese.

use super::RawPaneTexts;

pub(super) static TEXTS: RawPaneTexts = RawPaneTexts {
    title: "以文本查看本条记录",
    show: "以文本显示本条记录",
    hide: "隐藏文本",
    hint: "这是同一条记录在文件中的写法。按Ctrl+空格键显示可填写的字段，Ctrl+F查找，Tab键移到下一处，Esc键离开文本。",
    label: "本条记录的文本",
    not_json: "此处有误，请检查逗号、引号和括号。",
    no_findings: "本条记录没有发现问题。",
    phrases: &[
        ("Control character", "控制字符"),
        ("Completions", "候选项"),
        ("Diagnostics", "问题"),
        ("No diagnostics", "没有发现问题"),
        ("Selection deleted", "已删除所选内容"),
        ("Go to line", "转到行"),
        ("go", "转到"),
        ("Find", "查找"),
        ("Replace", "替换"),
        ("next", "下一个"),
        ("previous", "上一个"),
        ("all", "全部"),
        ("match case", "区分大小写"),
        ("by word", "全字匹配"),
        ("regexp", "正则表达式"),
        ("replace", "替换"),
        ("replace all", "全部替换"),
        ("close", "关闭"),
        ("current match", "当前匹配项"),
        ("on line", "所在行"),
        ("replaced $ matches", "已替换$处"),
        ("replaced match on line $", "已替换第$行的匹配项"),
    ],
};
