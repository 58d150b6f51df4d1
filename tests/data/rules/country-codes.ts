import type { EventRecord, OperatorRecord, SchemeRecord } from '../../../src/lib/atlas/schema';
import { entry, EVENTS, OPERATORS, place, ROUBAIX, SCHEMES, type Mutation } from './mutation';

const FIRE = '2021-03-10-ovhcloud-fire-destroys-sbg2-and';

/** Codes of countries that there are not. */
export const COUNTRY_CODES: readonly Mutation[] = [
	place('a country is the Soviet Union', ROUBAIX, (f) => (f.properties.country = 'SU'), {
		rule: 'country-codes',
		field: 'properties.country'
	}),
	entry('a seat has no country', OPERATORS, 'aws', (o: OperatorRecord) => (o.seat = 'UK'), {
		rule: 'country-codes',
		field: 'seat'
	}),
	entry(
		'a parent is under the law of the Union',
		OPERATORS,
		'aws',
		(o: OperatorRecord) => (o.parent.country = 'EU'),
		{ rule: 'country-codes', field: 'parent.country' }
	),
	entry(
		'a link of a chain is nowhere',
		OPERATORS,
		'aws',
		(o: OperatorRecord) => (o.chain = [{ name: 'AWS', country: 'QQ', share: null, note: null }]),
		{ rule: 'country-codes', field: 'chain.0.country' }
	),
	entry(
		'a period of control is nowhere',
		OPERATORS,
		'aws',
		(o: OperatorRecord) => {
			const period = { name: 'AWS', country: 'QQ', share: null, event: null, note: null };
			o.control = [{ from: '2006', ...period, sources: o.sources.slice(0, 1) }];
		},
		{ rule: 'country-codes', field: 'control.0.country' }
	),
	entry(
		'a technology comes twice from one country',
		OPERATORS,
		'aws',
		(o: OperatorRecord) => (o.technologyOrigin = ['US', 'US']),
		{ rule: 'country-codes', field: 'technologyOrigin.1' }
	),
	entry(
		'an issuer is nowhere',
		SCHEMES,
		'secnumcloud',
		(s: SchemeRecord) => (s.issuerCountry = 'AA'),
		{ rule: 'country-codes', field: 'issuerCountry' }
	),
	entry(
		'an event concerns a country that there is not',
		EVENTS,
		FIRE,
		(e: EventRecord) => (e.countries = ['XX']),
		{ rule: 'country-codes', field: 'countries.0' }
	),
	entry(
		'an event concerns a country twice',
		EVENTS,
		FIRE,
		(e: EventRecord) => (e.countries = ['DE', 'DE']),
		{ rule: 'country-codes', field: 'countries.1' }
	)
];
