import type { Town } from './labels';

/** The columns of `static/basemap/towns.json`, sorted by population. */
interface TownColumns {
	names: string[];
	lon: number[];
	lat: number[];
	population: number[];
}

/**
 * Downloads the towns that can be named, the biggest first.
 * @throws Error when the download fails
 */
export async function loadTowns(url: string, signal: AbortSignal): Promise<Town[]> {
	const response = await fetch(url, { signal });
	if (!response.ok) throw new Error(`Towns ${url}: HTTP ${response.status}`);
	const { names, lon, lat, population } = (await response.json()) as TownColumns;
	return names.map((name, index) => ({
		name,
		lon: lon[index] ?? 0,
		lat: lat[index] ?? 0,
		population: population[index] ?? 0
	}));
}
