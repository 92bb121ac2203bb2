<?php

// Prints what the SDK got and what came back.

[$picture, $status, $header] = $answer;
$scene = EasyWeChat\MiniApp\Application::$given;
$record = $codes->read($scene);
echo $scene, "\n";
echo $picture, "\n";
echo $record['inviter'], ' ', $record['shop'] === '幸福西饼' ? 'true' : 'false', "\n";
echo $status, ' ', $header['Content-Type'], "\n";
