// The only script that reading a page loads: small, and nothing on a page needs it.
import { startPopUps } from './pop-up.ts';
import { startSearchBoxes } from './search-box-start.ts';
import { markOldFigures } from './old-figures.ts';

startPopUps();
startSearchBoxes();
markOldFigures();
