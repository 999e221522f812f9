import { writeFile } from 'node:fs/promises';
import type { FirefoxGlobals, MarionetteActor, RemoteBrowser } from './firefox-globals';
import type { FirefoxSession } from './firefox-session';
import { FirefoxKeyboard } from './firefox-keyboard';
import { locateInDocument } from './locate-in-document';
import type { PanelDriver } from './panel-driver';
import { waitUntil } from './wait-until';
