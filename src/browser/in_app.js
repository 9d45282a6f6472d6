// Apps that show pages in a view of their own save no files: WeChat (also for work), QQ, Weibo,
// DingTalk, Alipay, Feishu, VK. Their views say who they are; the QQ browser is no such app.
// Beside the links to calendar files stands what to do there: see calendar.css.
const APPS = /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient|Lark\/|VKAndroidApp/i;

if (APPS.test(navigator.userAgent)) document.documentElement.dataset.inapp = "";
