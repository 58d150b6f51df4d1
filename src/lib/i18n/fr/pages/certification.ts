import type { PageTexts } from '../../page-texts';

// \u202f is the narrow no-break space before ; : ! ? and inside guillemets.

/** Les pages des référentiels de certification, leur index et les tableaux d’attestations. */
export const certification: PageTexts['certification'] = {
	index: {
		title: 'Certifications',
		lead: (f, count, held) =>
			`${f.number(count)} référentiels comparés\u202f: qui les délivre, ce qu’ils examinent, s’ils exigent l’immunité face au droit de pays extérieurs à l’Europe, et qui en est titulaire. ${f.number(held)} ont un titulaire au moins parmi les opérateurs du registre.`,
		description: (f, count) =>
			`${f.number(count)} référentiels de certification cloud dans un seul tableau\u202f: émetteur, nature, immunité face au droit non européen, règles de capital, validité et titulaires, de SecNumCloud et C5 à ENS, HDS et ISO/IEC 27001.`,
		caption: 'Référentiels de certification comparés',
		note: 'Immunité\u202f: le référentiel lui-même exige-t-il une protection face au droit de pays extérieurs à l’Europe\u202f? Un référentiel qui ne l’exige pas peut être exigeant par ailleurs. Les titulaires sont des opérateurs, quel que soit le périmètre.'
	},
	column: {
		name: 'Référentiel',
		issuer: 'Émetteur',
		kind: 'Nature',
		immunity: 'Exige l’immunité',
		ownership: 'Exigences sur le capital',
		validity: 'Validité',
		holders: 'Titulaires',
		status: 'État',
		scope: 'Périmètre, selon les termes de la source',
		where: 'Où',
		period: 'Période',
		evidence: 'Qui l’affirme',
		levels: 'Niveau'
	},
	kind: {
		'national-cloud-security': 'Sécurité du cloud (nationale)',
		'eu-cloud-security': 'Sécurité du cloud (européenne)',
		'data-protection-code': 'Protection des données',
		'health-data': 'Données de santé',
		sector: 'Secteur',
		payment: 'Données de paiement',
		'management-system': 'Système de management',
		'assurance-report': 'Rapport d’auditeur',
		facility: 'Bâtiments',
		label: 'Label',
		sustainability: 'Environnement'
	},
	kindSays: {
		'national-cloud-security':
			'Il porte sur les services que nomme le périmètre, non sur tout ce que vend l’entreprise. Il répond aux exigences d’un pays\u202f; il appartient à chaque autre pays de dire s’il l’accepte.',
		'eu-cloud-security':
			'Il classe ou décrit des services pour les acheteurs de l’Union\u202f; il ne remplace aucun référentiel national qu’une loi exige.',
		'data-protection-code':
			'Il porte sur le traitement des données personnelles au regard du RGPD, non sur la sécurité des bâtiments, ni sur le droit étranger qui peut atteindre le fournisseur.',
		'health-data':
			'Il porte sur l’hébergement de données de santé, pour les activités énumérées par le certificat\u202f; il ne dit rien des autres services de la même entreprise.',
		sector:
			'Il répond aux exigences d’un secteur ou d’un acheteur\u202f; ailleurs, il prouve peu de chose.',
		payment: 'Il porte sur les seuls paiements par carte.',
		'management-system':
			'Il certifie la façon dont une entreprise s’organise, pour un périmètre qu’elle choisit. Il ne fixe pas de seuil qu’un service devrait atteindre, et deux certificats du même nom peuvent couvrir des choses très différentes.',
		'assurance-report':
			'C’est le rapport d’un auditeur destiné aux clients, non un certificat\u202f: c’est le rapport qui dit quels contrôles ont été testés et avec quel résultat, et il est rarement public.',
		facility:
			'Il porte sur un bâtiment, son alimentation, son refroidissement et ses accès, non sur le cloud qui y fonctionne ni sur celui qui l’exploite.',
		label:
			'C’est le label d’une association ou d’un acheteur\u202f; il vaut ce que vaut son audit.',
		sustainability:
			'Il porte sur l’énergie et l’environnement, non sur la sécurité ni sur les données.'
	},
	immunity: { yes: 'Oui', partly: 'En partie', no: 'Non' },
	immunitySays: {
		yes: 'Il exige l’immunité face au droit de pays extérieurs à l’Europe.',
		partly:
			'Il exige en partie, ou à certains niveaux, l’immunité face au droit de pays extérieurs à l’Europe.',
		no: 'Il n’exige pas l’immunité face au droit de pays extérieurs à l’Europe\u202f: un titulaire peut y être soumis.'
	},
	status: { 'in-force': 'En vigueur', superseded: 'Remplacé', draft: 'Projet' },
	international: 'International',
	years: (f, count) => `${f.number(count)} ${f.plural(count, { one: 'an', other: 'ans' })}`,
	noRule: 'aucune recensée',
	banner: {
		superseded: 'Ce référentiel n’a plus cours\u202f: aucun certificat n’est plus délivré.',
		successor: 'Il a été remplacé par',
		draft:
			'C’est un projet\u202f: nul ne peut encore en être titulaire. Ce qui suit peut changer avant son adoption.',
		predecessors: 'Il a remplacé'
	},
	lead: (f, { holders, named, status }) => {
		if (status === 'draft') return 'Personne n’en est titulaire\u202f: il n’est pas en vigueur.';
		if (holders === 0) return 'Aucun opérateur du registre n’en est titulaire.';
		const operators = f.plural(holders, {
			one: 'Un opérateur du registre en est titulaire',
			other: `${f.number(holders)} opérateurs du registre en sont titulaires`
		});
		const places =
			named === 0
				? 'aucune source ne nomme de lieu'
				: `des sources nomment ${f.plural(named, { one: 'un lieu', other: `${f.number(named)} lieux` })}`;
		return `${operators}\u202f; ${places}.`;
	},
	description: (name, sentence, date) =>
		`${name}\u202f: ce qu’il certifie et ce qu’il ne dit pas, qui en est titulaire, pour quoi, jusqu’à quand et où. ${sentence} Registre du ${date}.`,
	figures: {
		holders: (f, count) =>
			f.plural(count, { one: 'opérateur titulaire', other: 'opérateurs titulaires' }),
		attestations: (f, count) =>
			f.plural(count, {
				one: 'attestation en vigueur, avec son propre périmètre',
				other: 'attestations en vigueur, chacune avec son périmètre'
			}),
		sought: (f, count) => `et ${f.number(count)} en cours d’obtention`,
		named: (f, count) =>
			f.plural(count, {
				one: 'lieu qu’une source nomme, selon la règle de comptage',
				other: 'lieux qu’une source nomme, selon la règle de comptage'
			})
	},
	explorer: 'Ouvrir ses titulaires sur la carte interactive',
	says: {
		title: 'Ce qu’il certifie',
		not: 'Ce qu’il ne dit pas',
		operator:
			'Qu’un opérateur en soit titulaire ne signifie pas que tous ses services ou tous ses lieux sont couverts\u202f: seul le périmètre le dit.',
		safe: 'Ni sa présence ni son absence ne disent qu’un service est sûr ou ne l’est pas.'
	},
	rules: {
		title: 'Règles et émetteur',
		issuer: 'Émetteur',
		country: 'Pays',
		kind: 'Nature',
		levels: 'Niveaux',
		noLevels: 'un seul niveau',
		validity: 'Validité',
		edition: 'Version en vigueur',
		editions: 'Versions',
		immunity: 'Immunité face au droit non européen',
		ownership: 'Exigences sur le capital',
		noOwnership: 'Le registre ne recense aucune exigence sur les actionnaires du titulaire.',
		legal: 'Ce que la loi y attache',
		since: (date) => `depuis ${/^\d+ \D/.test(date) || date.startsWith('1er') ? 'le ' : ''}${date}`,
		milestones: 'Étapes',
		register: 'Registre officiel',
		noRegister: 'Aucun registre public n’est recensé.',
		open: 'Ouvrir le registre',
		notes: 'Notes'
	},
	holders: {
		title: 'Qui en est titulaire',
		note: (date) =>
			`À la date du ${date}. Chaque ligne est une attestation, avec son propre périmètre\u202f; la dernière colonne dit qui l’affirme.`,
		none: 'Aucun opérateur du registre.'
	},
	where: {
		title: 'Où il s’applique',
		label: (name, count) =>
			`Carte\u202f: ${count} lieux que des sources nomment dans des attestations (${name})`,
		drawn:
			'Ne sont dessinés et énumérés que les lieux qu’une source nomme dans une attestation en vigueur, en couleur selon le pays d’où leur opérateur est contrôlé.',
		noneNamed: 'Aucune source ne nomme de lieu\u202f: rien n’est dessiné.',
		everywhere: (f, count) =>
			f.plural(count, {
				one: 'Pour un opérateur, la source indique toute l’Europe\u202f:',
				other: `Pour ${f.number(count)} opérateurs, la source indique toute l’Europe\u202f:`
			}),
		nowhere: (f, count) =>
			f.plural(count, {
				one: 'Pour un opérateur, aucune source ne dit où\u202f:',
				other: `Pour ${f.number(count)} opérateurs, aucune source ne dit où\u202f:`
			}),
		notDrawn:
			'Leurs lieux ne sont pas dessinés\u202f: qu’un opérateur soit titulaire d’un certificat ne fait pas de chacun de ses centres de données un lieu certifié.',
		caption: 'Lieux que des sources nomment'
	},
	events: { title: 'Événements', note: 'Événements du registre qui nomment ce référentiel.' },
	refused: {
		title: 'Affirmations écartées',
		note: 'Elles circulent\u202f; le registre retient autre chose, pour la raison indiquée.'
	},
	definition:
		'Sont comptés les opérateurs qui en sont titulaires à la date du registre, quel que soit le périmètre, et les lieux qu’une source nomme.',
	doubts: { title: 'Questions ouvertes' },
	sources: { title: 'Sources' },
	lines: {
		reach: {
			operator: 'toute l’Europe, selon la source',
			unspecified: 'la source ne précise pas où'
		},
		named: (f, count) =>
			f.plural(count, {
				one: 'Un lieu nommé\u202f:',
				other: `${f.number(count)} lieux nommés\u202f:`
			}),
		doubt: 'Question ouverte\u202f:'
	}
};
