// What /embed.js is: importing it defines inlay-app, in any page.
import '@inlay/components/app-view/register';
