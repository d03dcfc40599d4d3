# Lo que cada palabra de `covers` pregunta a quien redacta; `narrarium new` lo
# escribe en los borradores.

covers-actors = ¿Qué organizaciones hay, de qué tipos y de qué propietarios?
covers-stages = ¿Qué eslabones de la cadena están cubiertos, cuáles no y por qué?
covers-places = ¿Dónde empieza y dónde termina?
covers-supply = ¿Quién compra qué a quién?
covers-knowledge = ¿Quién desarrolla con quién?
covers-institutions = ¿Qué instituciones los ponen en contacto?
covers-diffusion = ¿Cómo llega la tecnología a la siguiente empresa?
covers-talent = ¿Dónde se forma la gente y adónde va?
covers-transfer = ¿Cómo llega la investigación a los productos?
covers-capital = ¿Quién paga lo nuevo?
covers-story = ¿Qué se cuenta de él?
covers-turns = ¿Cuándo cambió y qué lo hizo cambiar?
covers-misconceptions = ¿En qué se equivoca quien lo ve desde fuera?
covers-alternatives = ¿Para qué hay una sola opción?
covers-markets = ¿Quién compra y cuántos compradores hay?
covers-regions = ¿Qué vínculos llevan fuera de la región?
covers-recovery = ¿Qué ocurrió en crisis pasadas y cuánto duró?
covers-neighbours = ¿Quién estaría a su lado?
covers-gaps = ¿Qué falta?
covers-reach = ¿A quién llega en dos pasos?
