# Counted nouns and measures that are written as words. $shown is the number as
# it is shown ("200–300"), $n decides the plural.

unit-inches = { $shown } { $n ->
    [one] polegada
   *[other] polegadas
}
unit-miles = { $shown } { $n ->
    [one] milha
   *[other] milhas
}
unit-acres = { $shown } { $n ->
    [one] acre
   *[other] acres
}
unit-barrels = { $shown } { $n ->
    [one] barril
   *[other] barris
}
unit-seconds = { $shown } { $n ->
    [one] segundo
   *[other] segundos
}
unit-minutes = { $shown } { $n ->
    [one] minuto
   *[other] minutos
}
unit-hours = { $shown } { $n ->
    [one] hora
   *[other] horas
}
unit-days = { $shown } { $n ->
    [one] dia
   *[other] dias
}
unit-weeks = { $shown } { $n ->
    [one] semana
   *[other] semanas
}
unit-months = { $shown } { $n ->
    [one] mês
   *[other] meses
}
unit-years = { $shown } { $n ->
    [one] ano
   *[other] anos
}
unit-people = { $shown } { $n ->
    [one] pessoa
   *[other] pessoas
}
unit-jobs = { $shown } { $n ->
    [one] emprego
   *[other] empregos
}
unit-employees = { $shown } { $n ->
    [one] funcionário
   *[other] funcionários
}
unit-workers = { $shown } { $n ->
    [one] trabalhador
   *[other] trabalhadores
}
unit-engineers = { $shown } { $n ->
    [one] engenheiro
   *[other] engenheiros
}
unit-technicians = { $shown } { $n ->
    [one] técnico
   *[other] técnicos
}
unit-researchers = { $shown } { $n ->
    [one] pesquisador
   *[other] pesquisadores
}
unit-scientists = { $shown } { $n ->
    [one] cientista
   *[other] cientistas
}
unit-teachers = { $shown } { $n ->
    [one] docente
   *[other] docentes
}
unit-trainees = { $shown } { $n ->
    [one] pessoa em formação
   *[other] pessoas em formação
}
unit-apprentices = { $shown } { $n ->
    [one] aprendiz
   *[other] aprendizes
}
unit-interns = { $shown } { $n ->
    [one] estagiário
   *[other] estagiários
}
unit-students = { $shown } { $n ->
    [one] estudante
   *[other] estudantes
}
unit-graduates = { $shown } { $n ->
    [one] formado
   *[other] formados
}
unit-participants = { $shown } { $n ->
    [one] participante
   *[other] participantes
}
unit-applicants = { $shown } { $n ->
    [one] candidato
   *[other] candidatos
}
unit-teams = { $shown } { $n ->
    [one] equipe
   *[other] equipes
}
unit-members = { $shown } { $n ->
    [one] membro
   *[other] membros
}
unit-users = { $shown } { $n ->
    [one] usuário
   *[other] usuários
}
unit-customers = { $shown } { $n ->
    [one] cliente
   *[other] clientes
}
unit-clients = { $shown } { $n ->
    [one] cliente
   *[other] clientes
}
unit-visitors = { $shown } { $n ->
    [one] visitante
   *[other] visitantes
}
unit-residents = { $shown } { $n ->
    [one] residente
   *[other] residentes
}
unit-households = { $shown } { $n ->
    [one] domicílio
   *[other] domicílios
}
unit-passengers = { $shown } { $n ->
    [one] passageiro
   *[other] passageiros
}
unit-founders = { $shown } { $n ->
    [one] fundador
   *[other] fundadores
}
unit-firms = { $shown } { $n ->
    [one] empresa
   *[other] empresas
}
unit-companies = { $shown } { $n ->
    [one] companhia
   *[other] companhias
}
unit-enterprises = { $shown } { $n ->
    [one] empresa
   *[other] empresas
}
unit-startups = { $shown } { $n ->
    [one] startup
   *[other] startups
}
unit-spin-offs = { $shown } { $n ->
    [one] spin-off
   *[other] spin-offs
}
unit-suppliers = { $shown } { $n ->
    [one] fornecedor
   *[other] fornecedores
}
unit-exporters = { $shown } { $n ->
    [one] exportador
   *[other] exportadores
}
unit-manufacturers = { $shown } { $n ->
    [one] fabricante
   *[other] fabricantes
}
unit-operators = { $shown } { $n ->
    [one] operador
   *[other] operadores
}
unit-partners = { $shown } { $n ->
    [one] parceiro
   *[other] parceiros
}
unit-investors = { $shown } { $n ->
    [one] investidor
   *[other] investidores
}
unit-tenants = { $shown } { $n ->
    [one] locatário
   *[other] locatários
}
unit-agencies = { $shown } { $n ->
    [one] agência
   *[other] agências
}
unit-organisations = { $shown } { $n ->
    [one] organização
   *[other] organizações
}
unit-universities = { $shown } { $n ->
    [one] universidade
   *[other] universidades
}
unit-colleges = { $shown } { $n ->
    [one] faculdade
   *[other] faculdades
}
unit-schools = { $shown } { $n ->
    [one] escola
   *[other] escolas
}
unit-institutes = { $shown } { $n ->
    [one] instituto
   *[other] institutos
}
unit-laboratories = { $shown } { $n ->
    [one] laboratório
   *[other] laboratórios
}
unit-centres = { $shown } { $n ->
    [one] centro
   *[other] centros
}
unit-departments = { $shown } { $n ->
    [one] departamento
   *[other] departamentos
}
unit-parks = { $shown } { $n ->
    [one] parque
   *[other] parques
}
unit-plants = { $shown } { $n ->
    [one] planta industrial
   *[other] plantas industriais
}
unit-factories = { $shown } { $n ->
    [one] fábrica
   *[other] fábricas
}
unit-fabs = { $shown } { $n ->
    [one] fábrica de semicondutores
   *[other] fábricas de semicondutores
}
unit-sites = { $shown } { $n ->
    [one] unidade
   *[other] unidades
}
unit-buildings = { $shown } { $n ->
    [one] edifício
   *[other] edifícios
}
unit-warehouses = { $shown } { $n ->
    [one] armazém
   *[other] armazéns
}
unit-shops = { $shown } { $n ->
    [one] loja
   *[other] lojas
}
unit-offices = { $shown } { $n ->
    [one] escritório
   *[other] escritórios
}
unit-cleanrooms = { $shown } { $n ->
    [one] sala limpa
   *[other] salas limpas
}
unit-lines = { $shown } { $n ->
    [one] linha
   *[other] linhas
}
unit-machines = { $shown } { $n ->
    [one] máquina
   *[other] máquinas
}
unit-robots = { $shown } { $n ->
    [one] robô
   *[other] robôs
}
unit-tools = { $shown } { $n ->
    [one] equipamento
   *[other] equipamentos
}
unit-vehicles = { $shown } { $n ->
    [one] veículo
   *[other] veículos
}
unit-aircraft = { $shown } { $n ->
    [one] aeronave
   *[other] aeronaves
}
unit-ships = { $shown } { $n ->
    [one] navio
   *[other] navios
}
unit-flights = { $shown } { $n ->
    [one] voo
   *[other] voos
}
unit-containers = { $shown } { $n ->
    [one] contêiner
   *[other] contêineres
}
unit-wafers = { $shown } { $n ->
    [one] wafer
   *[other] wafers
}
unit-chips = { $shown } { $n ->
    [one] chip
   *[other] chips
}
unit-devices = { $shown } { $n ->
    [one] dispositivo
   *[other] dispositivos
}
unit-units = { $shown } { $n ->
    [one] unidade
   *[other] unidades
}
unit-products = { $shown } { $n ->
    [one] produto
   *[other] produtos
}
unit-parts = { $shown } { $n ->
    [one] peça
   *[other] peças
}
unit-components = { $shown } { $n ->
    [one] componente
   *[other] componentes
}
unit-items = { $shown } { $n ->
    [one] item
   *[other] itens
}
unit-orders = { $shown } { $n ->
    [one] pedido
   *[other] pedidos
}
unit-contracts = { $shown } { $n ->
    [one] contrato
   *[other] contratos
}
unit-deals = { $shown } { $n ->
    [one] negócio
   *[other] negócios
}
unit-projects = { $shown } { $n ->
    [one] projeto
   *[other] projetos
}
unit-programmes = { $shown } { $n ->
    [one] programa
   *[other] programas
}
unit-courses = { $shown } { $n ->
    [one] curso
   *[other] cursos
}
unit-places = { $shown } { $n ->
    [one] vaga
   *[other] vagas
}
unit-scholarships = { $shown } { $n ->
    [one] bolsa de estudo
   *[other] bolsas de estudo
}
unit-licences = { $shown } { $n ->
    [one] licença
   *[other] licenças
}
unit-permits = { $shown } { $n ->
    [one] autorização
   *[other] autorizações
}
unit-standards = { $shown } { $n ->
    [one] norma
   *[other] normas
}
unit-certificates = { $shown } { $n ->
    [one] certificado
   *[other] certificados
}
unit-awards = { $shown } { $n ->
    [one] prêmio
   *[other] prêmios
}
unit-grants = { $shown } { $n ->
    [one] subvenção
   *[other] subvenções
}
unit-patents = { $shown } { $n ->
    [one] patente
   *[other] patentes
}
unit-publications = { $shown } { $n ->
    [one] publicação
   *[other] publicações
}
unit-designs = { $shown } { $n ->
    [one] desenho
   *[other] desenhos
}
unit-layers = { $shown } { $n ->
    [one] camada
   *[other] camadas
}
unit-actors = { $shown } { $n ->
    [one] ator
   *[other] atores
}
unit-ties = { $shown } { $n ->
    [one] vínculo
   *[other] vínculos
}
unit-stages = { $shown } { $n ->
    [one] etapa
   *[other] etapas
}
unit-events = { $shown } { $n ->
    [one] evento
   *[other] eventos
}
unit-sources = { $shown } { $n ->
    [one] fonte
   *[other] fontes
}
unit-facts = { $shown } { $n ->
    [one] fato
   *[other] fatos
}
unit-indicators = { $shown } { $n ->
    [one] indicador
   *[other] indicadores
}
unit-countries = { $shown } { $n ->
    [one] país
   *[other] países
}
unit-regions = { $shown } { $n ->
    [one] região
   *[other] regiões
}
unit-markets = { $shown } { $n ->
    [one] mercado
   *[other] mercados
}
unit-cities = { $shown } { $n ->
    [one] cidade
   *[other] cidades
}
unit-languages = { $shown } { $n ->
    [one] idioma
   *[other] idiomas
}
unit-meetings = { $shown } { $n ->
    [one] reunião
   *[other] reuniões
}
unit-visits = { $shown } { $n ->
    [one] visita
   *[other] visitas
}
unit-cases = { $shown } { $n ->
    [one] caso
   *[other] casos
}
unit-accidents = { $shown } { $n ->
    [one] acidente
   *[other] acidentes
}
unit-outages = { $shown } { $n ->
    [one] corte de energia
   *[other] cortes de energia
}
unit-dips = { $shown } { $n ->
    [one] afundamento de tensão
   *[other] afundamentos de tensão
}
unit-interruptions = { $shown } { $n ->
    [one] interrupção
   *[other] interrupções
}
unit-cycles = { $shown } { $n ->
    [one] ciclo
   *[other] ciclos
}
unit-steps = { $shown } { $n ->
    [one] passo
   *[other] passos
}
unit-points = { $shown } { $n ->
    [one] ponto
   *[other] pontos
}
unit-times = { $shown } { $n ->
    [one] vez
   *[other] vezes
}
unit-shifts = { $shown } { $n ->
    [one] turno
   *[other] turnos
}
unit-beds = { $shown } { $n ->
    [one] leito
   *[other] leitos
}
unit-rooms = { $shown } { $n ->
    [one] quarto
   *[other] quartos
}
unit-homes = { $shown } { $n ->
    [one] moradia
   *[other] moradias
}
