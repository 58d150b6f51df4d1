/** The numbers that the methodology rests on, gathered while the site is built. */
import { standingOf } from '$lib/atlas/build';
import { flipBrief } from '$lib/atlas/brief/flip';
import { standing } from '$lib/atlas/brief/groups';
import { countPlaces } from '$lib/atlas/counting';
import { isStale } from '$lib/atlas/freshness';
import { atlas, record } from '$lib/atlas/read';
import {
	KINDS,
	PRECISION_RADIUS_M,
	PRECISIONS,
	STATUSES,
	type Kind,
	type Precision,
	type Status
} from '$lib/atlas/vocabulary';
import type { MethodologyNumbers } from '$lib/i18n/en/pages/methodology';

/** The texts of the law that the statements of exposure rest on. */
const LAWS = {
	'cloud-act':
		'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title18-section2713&num=0&edition=prelim',
	'fisa-702':
		'https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title50-section1881a&num=0&edition=prelim',
	'gdpr-48': 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
	'china-intelligence':
		'https://www.chinalawtranslate.com/en/national-intelligence-law-of-the-p-r-c-2017/'
} as const;

/** What the page shows beside its texts. */
export interface MethodologyPage {
	/** The numbers of the text, by the names under which it asks for them. */
	numbers: Readonly<Record<Exclude<keyof MethodologyNumbers, 'date'>, number>>;
	kinds: readonly { kind: Kind; count: number }[];
	statuses: readonly { status: Status; count: number }[];
	precisions: readonly { precision: Precision; radius: number; count: number }[];
	laws: typeof LAWS;
	recordDate: string;
}

/** What the page shows beside its texts. */
export function methodologyPage(): MethodologyPage {
	const { places, operators, schemes, attestations, sources, refused, info } = record;
	const properties = places.map((place) => place.properties);
	const stands = standing(atlas.places);
	const published = new Map(sources.map((source) => [source.id, source.published]));
	const periods = operators.map(({ control }) => control.length).filter((length) => length > 0);
	const count = <T>(list: readonly T[], test: (each: T) => boolean): number =>
		list.filter(test).length;
	const doubtsOf = (list: readonly { doubts: readonly string[] }[]): number =>
		list.reduce((sum, { doubts }) => sum + doubts.length, 0);
	return {
		numbers: {
			count: countPlaces(stands),
			records: places.length,
			uncounted: stands.length - countPlaces(stands),
			operators: operators.length,
			running: atlas.operators.length,
			countries: new Set(properties.map(({ country }) => country)).size,
			stale: count(properties, (place) =>
				isStale(
					place.sources.map(({ id }) => published.get(id) ?? null),
					info.date
				)
			),
			dated: count(properties, ({ statusAsOf }) => statusAsOf !== null),
			sources: sources.length,
			archived: count(sources, ({ read }) => read === 'archived'),
			repository: count(sources, ({ read }) => read === 'repository'),
			unseen: count(sources, ({ read }) => read === 'own-knowledge'),
			doubts:
				doubtsOf(properties) + doubtsOf(operators) + doubtsOf(schemes) + doubtsOf(attestations),
			refused: refused.length,
			flipped: flipBrief(atlas, 'seat', 'control').matrix.eu.us,
			licensed: count(atlas.operators, ({ licensedTechnology }) => licensedTechnology),
			technologyKnown: count(atlas.operators, ({ technology }) => technology.length > 0),
			exposed: count(atlas.operators, ({ control }) => control === 'US'),
			schemes: schemes.length,
			attestations: attestations.length,
			reachPlaces: count(attestations, ({ reach }) => reach === 'places'),
			reachOperator: count(attestations, ({ reach }) => reach === 'operator'),
			reachUnspecified: count(attestations, ({ reach }) => reach === 'unspecified'),
			register: count(attestations, ({ evidence }) => evidence === 'register'),
			thirdParty: count(attestations, ({ evidence }) => evidence === 'third-party'),
			lapsed: count(
				attestations,
				(attestation) => standingOf(attestation, info.date) === 'expired'
			),
			periods: periods.reduce((sum, length) => sum + length, 0),
			periodOperators: periods.length,
			changes: periods.reduce((sum, length) => sum + length - 1, 0),
			powerKnown: count(properties, ({ powerMw }) => powerMw !== null),
			openedKnown: count(properties, ({ opened }) => opened !== null),
			exactKnown: count(properties, ({ precision }) => /^(building|campus)$/.test(precision))
		},
		kinds: KINDS.map((kind) => ({
			kind,
			count: count(properties, (place) => place.kind === kind)
		})),
		statuses: STATUSES.map((status) => ({
			status,
			count: count(properties, (place) => place.status === status)
		})),
		precisions: PRECISIONS.map((precision) => ({
			precision,
			radius: PRECISION_RADIUS_M[precision],
			count: count(properties, (place) => place.precision === precision)
		})),
		laws: LAWS,
		recordDate: info.date
	};
}
