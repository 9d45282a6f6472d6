// In-app browser detection. TypeScript: it works without the app.
// Apps with a browser of their own save no files: WeChat (also for work), QQ, Weibo, DingTalk, Alipay, Feishu, VK.
// The QQ browser is no such app. calendar.css shows what to do there beside the links to calendar files.
const APPS = /MicroMessenger|\bQQ\/|Weibo|DingTalk|AlipayClient|Lark\/|VKAndroidApp/i;

if (APPS.test(navigator.userAgent)) document.documentElement.dataset.inapp = "";
