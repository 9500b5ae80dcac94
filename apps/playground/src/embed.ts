// What /embed.js is: importing it defines inlay-app, in any page; the elements that an app uses come with the app.
import '@inlay/components/app-view/register-lazily';
