import { enter } from './lib/enter.mjs';

enter(() => import('./lib/pictures.mjs'));
