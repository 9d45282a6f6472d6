// pretalx's own page takes all of buntpapier, tabs of days, a grid of rooms and all zones' history, too:
// this one has what the list and its search need.
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
