embed-title = Sematkan gambar ini
embed-lead = Salin kode HTML ini ke halaman lain:
embed-lead-hosts = Salin kode HTML ini ke halaman di { $hosts }:
embed-source = Sumber: { $site }
embed-whole = Halaman lengkap beserta sumbernya
