import type { OperatorFacts } from '../../en/pages/operator';
import type { Formats } from '../../formats';
import type { PageTexts } from '../../page-texts';
import { inCountry, of } from '../geography';

// \u202f is the narrow no-break space before ; : ! ? and inside guillemets.

/** Si une date nomme un jour, « 8 mai 2024 », et non seulement un mois ou une année. */
function isDay(date: string): boolean {
	return /^(?:\d{1,2}|1er) /.test(date);
}

/** Où l’opérateur a son siège, et où se trouve son contrôle ultime. */
function nationality(f: Formats, { seat, control }: OperatorFacts): string {
	if (seat !== null && seat === control)
		return `dont le siège et le contrôle ultime se trouvent ${inCountry(f, seat)}`;
	return [
		seat === null
			? 'dont aucune source n’indique le siège'
			: `dont le siège se trouve ${inCountry(f, seat)}`,
		control === null
			? 'dont la société mère n’est pas connue'
			: `dont le contrôle ultime se trouve ${inCountry(f, control)}`
	].join(' et ');
}

/** Ce qu’il exploite\u202f: fin d’une phrase qui commence par son nom. */
function runs(f: Formats, { count, countries, listed }: OperatorFacts): string {
	if (listed === 0) return 'n’exploite aucun lieu de ce registre';
	if (count === 0)
		return 'n’exploite aucun lieu de ce registre qui soit en service ou en construction';
	const [only] = countries;
	const where =
		countries.length === 1 && only !== undefined
			? inCountry(f, only)
			: `dans ${f.number(countries.length)} pays d’Europe`;
	return `exploite ${f.number(count)} ${f.plural(count, { one: 'lieu', other: 'lieux' })} ${where}`;
}

/** Les pages des opérateurs, et leur index. */
export const operator: PageTexts['operator'] = {
	index: {
		title: 'Opérateurs',
		lead: (f, count, without) =>
			`Les ${f.number(count)} entreprises du registre\u202f: où elles ont leur siège, qui les contrôle, quelle technologie elles emploient. ${f.number(without)} d’entre elles n’exploitent aucun lieu de la carte\u202f; elles figurent ici pour les certifications qu’elles détiennent ou les bâtiments qu’elles louent à d’autres.`,
		description: (f, count) =>
			`${f.number(count)} opérateurs cloud en Europe comparés\u202f: siège, contrôle ultime, origine de la technologie, lieux et certifications, avec les sources.`,
		filter: 'Afficher les opérateurs selon la juridiction de contrôle',
		all: 'Tous',
		licensed: 'Opérateurs de l’UE, technologie américaine',
		noPlace: 'Aucun lieu sur la carte',
		counting:
			'Sont comptés les lieux en service ou en construction\u202f: une région cloud ne s’ajoute pas à ses propres installations, ni un bâtiment à son campus. Pour les certifications, sont comptés les référentiels dont l’opérateur est titulaire à la date du registre, quel que soit le périmètre.'
	},
	lead: (f, facts) => `${facts.name}, ${nationality(f, facts)}, ${runs(f, facts)}.`,
	description: (sentence, date) =>
		`${sentence} Chaîne de contrôle, lieux, ouvertures, certifications et sources. Registre du ${date}.`,
	figures: {
		places: (f, count) =>
			f.plural(count, {
				one: 'lieu en service ou en construction',
				other: 'lieux en service ou en construction'
			}),
		others: (f, count) =>
			`et ${f.number(count)} ${f.plural(count, { one: 'annoncé, fermé, abandonné ou compté avec un autre', other: 'annoncés, fermés, abandonnés ou comptés avec un autre' })}`,
		countries: (f, count) =>
			f.plural(count, { one: 'pays d’implantation', other: 'pays d’implantation' }),
		schemes: (f, count) =>
			f.plural(count, {
				one: 'certification détenue, quel que soit son périmètre',
				other: 'certifications détenues, quel que soit leur périmètre'
			}),
		sought: (f, count) => `et ${f.number(count)} en cours d’obtention`
	},
	explorer: 'Ouvrir sur la carte interactive',
	control: {
		title: 'Qui le contrôle',
		legalName: 'Raison sociale',
		seat: 'Siège',
		control: 'Contrôle ultime',
		parent: (name) => `par ${name}`,
		technology: 'Technologie',
		founded: 'Création',
		market: 'Sur le marché',
		website: 'Site web',
		noChain: 'Le registre ne recense pas sa chaîne de contrôle.',
		exposure: 'Exposition au droit de pays extérieurs à l’Europe',
		exposureNote:
			'Un constat de droit, formulé de la même façon pour tous les opérateurs. Il dit quel droit peut atteindre l’entreprise, non ce qui s’est produit.',
		noExposure: 'Le registre ne se prononce pas, faute de connaître la société mère.'
	},
	map: {
		title: 'Où il est présent',
		label: (name, count) => `Carte\u202f: ${name}, ${count} lieux`,
		note: 'Là où seule la ville est connue, les lieux sont réunis en son centre\u202f; un nombre mène à la liste ci-dessous.',
		announced:
			'Rien n’est en service\u202f: la carte montre ce qui a été annoncé ou ce qui a fermé.',
		none: 'Le registre ne recense aucun lieu exploité par cette entreprise comme opérateur cloud.'
	},
	countries: {
		title: 'Lieux par pays',
		caption: (name) => `Lieux par pays\u202f: ${name}`,
		listed: 'Fiches'
	},
	places: {
		title: 'Tous les lieux',
		caption: (name) => `Tous les lieux\u202f: ${name}`,
		note: (f, count) =>
			`${f.plural(count, { one: 'La seule fiche', other: `Les ${f.number(count)} fiches` })}, y compris les lieux annoncés, fermés ou abandonnés. Une région cloud figure à côté de ses installations sans être comptée avec elles.`
	},
	openings: {
		title: 'Ouvertures',
		label: (f, count, first, last) =>
			first === last
				? `Graphique\u202f: ${f.number(count)} ${f.plural(count, { one: 'lieu ouvert', other: 'lieux ouverts' })} en ${first}.`
				: `Graphique\u202f: ${f.number(count)} lieux ouverts entre ${first} et ${last}\u202f; les années figurent dans la liste des lieux.`,
		legend: 'Chaque carré est un lieu, placé sur l’année de son ouverture.',
		unknown: (f, unknown, of) =>
			unknown === 0
				? 'L’année est connue pour tous les lieux.'
				: unknown === of
					? f.plural(of, {
							one: 'L’année d’ouverture de son seul lieu n’est pas connue.',
							other: `L’année d’ouverture n’est connue pour aucun des ${f.number(of)} lieux.`
						})
					: `L’année n’est pas connue pour ${f.number(unknown)} des ${f.number(of)} lieux.`,
		regions:
			'Une région cloud figure à l’année de sa propre ouverture, même là où la carte compte plutôt ses installations.',
		control: 'Contrôle ultime'
	},
	certifications: {
		title: 'Certifications',
		note: 'Une certification couvre ce que dit son périmètre, et rien de plus. Un lieu n’est certifié que si la source le cite.',
		held: 'Détenues',
		sought: 'En cours d’obtention, non détenues',
		lapsed: 'Échues',
		none: 'Aucune certification recensée.'
	},
	buildings: {
		title: 'D’autres dans ses bâtiments',
		note: 'Lieux d’autres opérateurs qui, selon leur propre fiche, se trouvent dans un bâtiment de cette entreprise.'
	},
	events: { title: 'Événements' },
	refused: {
		title: 'Affirmations écartées',
		note: 'Elles circulent\u202f; le registre retient autre chose, pour la raison indiquée.'
	},
	doubts: {
		title: 'Questions ouvertes',
		none: 'Aucune question ouverte sur cet opérateur.',
		estimated: 'Déduit, et non lu dans une source\u202f:',
		lastChecked: (date) =>
			`Dernière vérification\u202f: la source la plus récente sur l’entreprise elle-même date ${isDay(date) ? `du ${date}` : of(date)}.`,
		neverDated: 'Dernière vérification\u202f: aucune source sur l’entreprise elle-même n’est datée.'
	},
	sources: { title: 'Sources' }
};
