"""What a study is made of besides its ledger: samples coded by people, briefs, and releases that others can rebuild."""
