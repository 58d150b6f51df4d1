import type { PageTexts } from '../../page-texts';

/** La page sur le projet. */
export const about: PageTexts['about'] = {
	title: 'À propos',
	summary: 'Ce qu’est ce site, qui le fait, sous quelle licence, et ce qu’il garde de vous.',
	description:
		'Whose Cloud, petite carte indépendante et libre, montre qui exploite les centres de données cloud d’Europe. Ce qu’elle est, ses licences, sa neutralité, comment la corriger, et ce qu’elle garde de ses lecteurs\u202f: rien.',
	lead: 'Whose Cloud est une carte et un registre public des opérateurs de centres de données cloud en Europe\u202f: où se trouvent ces centres, qui les exploite et les contrôle, sur quelle technologie, avec quelles certifications, et comment on le sait.',
	what: {
		title: 'À quoi elle sert',
		text: [
			'Elle répond à des questions simples pour qui décide, achète ou informe\u202f: où en est mon pays\u202f? Le droit de quel État atteint cet opérateur\u202f? Ce certificat couvre-t-il ce lieu\u202f? Chaque réponse peut être partagée par un lien, imprimée, citée et vérifiée à sa source.',
			'C’est un registre, non un classement. Il ne note et ne recommande personne.'
		]
	},
	who: {
		title: 'Qui la fait',
		text: [
			'Un petit projet indépendant, au code source ouvert. Aucun opérateur, aucun État, aucune association n’y a voix au chapitre, et il ne porte pas de publicité. Le registre est tenu à la main à partir de sources publiques\u202f; chacun peut proposer une correction, et une même règle décide de toutes\u202f: un fait demande une source que l’on puisse lire.'
		]
	},
	licence: {
		title: 'Licences',
		items: [
			{
				name: 'Le registre',
				text: 'Creative Commons Attribution 4.0 (CC BY 4.0). Citez «\u202fWhose Cloud\u202f» avec un lien, et signalez vos modifications.'
			},
			{ name: 'Le code', text: 'Licence publique de l’Union européenne 1.2 (EUPL-1.2).' },
			{
				name: 'Positions tirées d’OpenStreetMap',
				text: '© les contributeurs d’OpenStreetMap, Open Database License (ODbL 1.0). Elles sont signalées sur leurs pages.'
			},
			{ name: 'Centres des villes', text: 'GeoNames, CC BY 4.0.' },
			{
				name: 'Contours des pays',
				text: 'Natural Earth, domaine public\u202f; lacs © les contributeurs d’OpenStreetMap.'
			},
			{ name: 'Les sources', text: 'Citées pour les faits. Leurs textes restent à leurs auteurs.' }
		]
	},
	neutrality: {
		title: 'Neutralité',
		text: [
			'La carte ne prend pas parti. Elle montre le contrôle, le siège, la technologie et les certifications, chacun avec sa source et sa date, et les explique dans la [méthode](page:methodology). L’exposition au droit d’un pays est un énoncé de droit assorti d’une référence, formulé de la même façon pour tous les opérateurs.',
			'Elle ne dit jamais si un service convient à un usage. Cela dépend de ce que vous en faites et du droit qui vous oblige.',
			'Les frontières suivent la position de l’Union européenne et de l’Assemblée générale des Nations unies.'
		]
	},
	contact: {
		title: 'Corriger et écrire',
		text: 'Chaque lieu porte un lien «\u202fSignaler une erreur\u202f». Pour tout le reste, écrivez à la même adresse. Indiquez la fiche, ce qui est faux, et où se lit ce qui est juste\u202f; rien d’autre n’est nécessaire.',
		action: 'Nous écrire',
		note: 'Ouvre votre messagerie ou un formulaire. Rien n’est envoyé sans vous.'
	},
	privacy: {
		title: 'Vie privée',
		items: [
			'Votre navigateur ne parle qu’à ce site\u202f: polices, cartes et données viennent d’ici. Ni cookies, ni mesure d’audience, ni tiers.',
			'Une seule chose est conservée, dans votre propre navigateur et seulement si vous la choisissez\u202f: l’affichage clair ou sombre.',
			'Ce que vous filtrez ou cherchez reste dans l’adresse et dans votre navigateur\u202f; rien n’en est envoyé. L’hébergeur du site peut voir, comme pour tout site, quels fichiers ont été demandés.',
			'Les liens vers les sources mènent à d’autres sites, qui ont leurs propres règles. Ils n’apprennent pas d’où vous venez.'
		]
	},
	more: 'En savoir plus sur le registre'
};
