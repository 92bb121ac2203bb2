// The start of an app, as the template of uni-app has it. The recipes of the documentation are the rest of the project.
import { createSSRApp } from 'vue';
import App from './App.vue';

export const createApp = () => ({ app: createSSRApp(App) });
