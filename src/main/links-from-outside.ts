import { app } from 'electron';
import { type OpenedLinks, openedLinks } from './opened-link.ts';

/** The links that this start, later ones and the system hand over; to be called before the app is ready. */
export function linksFromOutside(): OpenedLinks {
  const links = openedLinks();
  app.on('second-instance', (_event, argv) => links.openAmong(argv));
  app.on('open-url', (event, address) => {
    event.preventDefault();
    links.open(address);
  });
  links.openAmong(process.argv);
  return links;
}
