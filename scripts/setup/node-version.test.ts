import { expect, it } from 'vitest';
import { isSupported } from './node-version.js';

it.each(['20.19.0', 'v20.20.2', '22.12.0', '24.0.0', '26.3.1'])('takes Node %s', (version) => {
	expect(isSupported(version)).toBe(true);
});

it.each(['18.20.4', '20.18.3', '21.7.0', '22.11.0', '23.5.0'])('refuses Node %s', (version) => {
	expect(isSupported(version)).toBe(false);
});
