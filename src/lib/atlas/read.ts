import { buildAtlas } from './build';
import { formatProblem, parseRecord } from './record';

/**
 * The record of `data/`, read and checked while the site is built. Never in the browser's bundle, which
 * fetches the packed atlas and single places instead: pages import it from server modules only.
 */
if (!import.meta.env.SSR) throw new Error('The record is read at build time only.');

const files = import.meta.glob<string>(['/data/*.json', '/data/sites/*.geojson'], {
	query: '?raw',
	import: 'default',
	eager: true
});

const { record: sound, problems } = parseRecord(
	new Map(Object.entries(files).map(([path, text]) => [path.slice(1), text]))
);

if (sound === null) {
	const errors = problems.filter(({ severity }) => severity === 'error');
	throw new Error(
		[`The record has ${errors.length} errors:`, ...errors.map(formatProblem)].join('\n')
	);
}

/** The record as curated. */
export const record = sound;

/** The record as views need it. */
export const atlas = buildAtlas(record);
