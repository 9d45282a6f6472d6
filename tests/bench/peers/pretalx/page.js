// pretalx's own page has all of buntpapier, tabs of days and a grid of rooms, too: pretalx 2025.2.2 serves
// 138.9 kB (brotli) of script. This one has what the list and its search need.
import IconButton from "buntpapier/src/icon-button.vue";
import directives from "buntpapier/src/directives";
import moment from "moment-timezone";
import "moment/locale/ru";
import { createApp } from "vue";
import App from "./App.vue";
import "@pretalx/schedule/style";
import "./page.css";

moment.locale("ru");

const place = document.querySelector("#app");
createApp(App, { address: place.dataset.schedule }).use(directives).component("bunt-icon-button", IconButton).mount(place);
