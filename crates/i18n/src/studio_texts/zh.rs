//! Simplified Chinese.

use super::StudioTexts;

pub(super) static TEXTS: StudioTexts = StudioTexts {
    title: "网站工作台",
    intro: "您可以在这里编辑论坛数据、在发布前预览网页并生成网站。所有操作都在本浏览器中完成，数据不会上传到任何地方。",
    to_site: "返回网站",
    language: "工作台语言",
    no_script: "工作台需要JavaScript。请在浏览器设置中启用，或换用其他浏览器打开。",
    not_started: "工作台未能启动。请刷新页面，或用新版Chrome、Edge、Firefox或Safari打开。",
    works_offline: "工作台已保存在浏览器中，断网也能使用。",

    content: "数据",
    loading: "正在载入数据……",
    from_site: "已打开本网站的数据，发布于{}。",
    from_files: "已打开您的文件：{}。",
    no_site_content: "无法读取本网站的数据。请打开文件。",
    open_files: "选择文件",
    open_folder: "选择文件夹",
    open_site: "打开网站数据",
    drop_here: "将event.json、agenda.json和partners.json，或包含这些文件的文件夹，或网站压缩包（.zip）拖到此处。",
    save_file: "保存文件{}",

    check: "检查",
    checking: "正在检查……",
    no_findings: "没有发现问题。",
    error: "错误",
    warning: "警告",
    place: "{}，第{}行，第{}个字符",
    more_findings: "此处列出前{}个问题，改正之后会显示其余问题。",

    publish: "发布",
    publish_intro: "工作台会生成包含整个网站的压缩包，您只需将其中的文件上传到主机。",
    not_with_errors: "请先修正错误，有错误时无法生成网站。警告不影响发布。",
    make: "生成网站",
    cancel: "取消",
    canceled: "已取消生成。",
    steps: ["正在载入程序……", "正在生成页面……", "正在压缩文件……", "正在打包……"],
    ready: "网站已生成：共{}个文件，压缩包{} MB。",
    save_archive: "下载网站压缩包",
    save_single: "下载单文件网站",
    changes: "网站将有哪些变化",
    no_changes: "数据与网站上的相同。",
    no_published: "无法读取已发布网站的数据，因此不能比较。",
    version: "版本{}，基础包{}",
    failed: "操作失败：{}",
    not_loaded: "无法连接网站，或网站文件上传不完整。请检查网络后重试。",
    crashed: "浏览器内存不足。请关闭其他标签页后重试。",

    upload: "如何上传网站",
    upload_all: "请解压压缩包，并上传其中的全部文件。主机上的其他文件请勿删除。",
    hosts: [
        (
            "带管理面板或FTP的主机",
            &[
                "在面板的文件管理器或FTP软件中打开网站文件夹。",
                "先上传assets和studio文件夹，再上传其余文件并覆盖旧文件。",
                "assets中的旧文件请至少保留一周：已打开页面的访客仍需要它们。",
            ],
        ),
        (
            "GitHub Pages、GitLab Pages",
            &[
                "将压缩包中的文件复制到仓库中用于发布网站的文件夹。",
                "请确认隐藏文件.gitattributes也已复制，否则Git会改动换行符。",
                "提交并推送，几分钟后网站即会更新。",
            ],
        ),
        (
            "Netlify、Cloudflare Pages",
            &["打开项目的Deploys页面。", "将解压后的文件夹拖入上传区域，无需填写构建命令。"],
        ),
        (
            "对象存储：阿里云OSS、Yandex Object Storage等",
            &[
                "先上传assets和studio/assets文件夹，并设置Cache-Control: public, max-age=31536000, immutable。",
                "再上传其余文件，并设置Cache-Control: no-cache。",
                "请检查.wasm、.ics、.vcf、.webmanifest和.xlsx文件的Content-Type：上传工具常会设错。",
            ],
        ),
    ],
    after_upload: "上传后，请打开两种语言的页面并刷新查看。",
};
