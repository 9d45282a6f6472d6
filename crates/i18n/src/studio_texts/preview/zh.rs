//! Chinese.

use super::PreviewTexts;

pub(super) static TEXTS: PreviewTexts = PreviewTexts {
    title: "预览",
    intro: "发布后，访客看到的网站就是这样。",
    frame: "网站预览",
    starting: "正在准备预览……",
    older: "错误：{}处。更正之前，预览不包含最近的修改。",
    nothing: "错误：{}处。更正后，这里会显示网站。",
    failed: "无法显示网站：{}",
    unavailable: "本页无法显示网站。可能是因为使用了无痕窗口、网址不是https，或强制刷新了页面。请重新加载本页，或将网站保存为一个文件，再用浏览器打开。",
    save: "将预览保存为一个文件",
    saving: "正在生成文件……",
    language: "网站语言",
    theme: "外观",
    themes: ["跟随系统", "浅色", "深色"],
    width: "屏幕",
    widths: ["手机", "平板", "电脑"],
    time: "网站时间",
    now: "当前",
    before: "论坛开幕前",
    day: "第{}天",
    after: "论坛闭幕后",
    moment: "日期和时间（UTC{}）",
    drafts: "显示草稿记录",
    print: "打印",
    open: "在新标签页中打开",
    reload: "重新加载",
};
