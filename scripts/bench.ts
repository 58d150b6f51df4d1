/**
 * `npm run bench`: what the site weighs, how fast its filters answer, and Lighthouse.
 *
 *   npm run bench -- --only=bytes|facets|lighthouse
 */
import { benchFacets } from './bench/facets';
import { reportBytes } from './bench/bytes';
import { reportLighthouse } from './bench/lighthouse';
import { printTable } from './bench/table';
import { ensureBuild } from './setup/build.js';

async function bytes(): Promise<boolean> {
	return (await ensureBuild()) && reportBytes();
}

async function facets(): Promise<boolean> {
	const rows = await benchFacets();
	printTable(
		['facet engine', 'places', 'median ms', 'budget ms', ''],
		rows.map(({ engine, places, medianMs, budgetMs }) => [
			engine,
			places.toLocaleString('en'),
			medianMs.toFixed(3),
			budgetMs === null ? '' : String(budgetMs),
			budgetMs !== null && medianMs > budgetMs ? 'TOO SLOW' : ''
		])
	);
	return rows.every(({ medianMs, budgetMs }) => budgetMs === null || medianMs <= budgetMs);
}

async function lighthouse(): Promise<boolean> {
	if (!(await ensureBuild())) return false;
	await reportLighthouse();
	return true;
}

const benches = { bytes, facets, lighthouse };
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice(7);
const chosen = Object.entries(benches).filter(([name]) => only === undefined || name === only);
if (chosen.length === 0) {
	console.error(`--only= takes one of ${Object.keys(benches).join(', ')}, not '${String(only)}'.`);
	process.exit(2);
}
let within = true;
for (const [, bench] of chosen) {
	console.log('');
	within = (await bench()) && within;
}
process.exit(within ? 0 : 1);
